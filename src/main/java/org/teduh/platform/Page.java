package org.teduh.platform;

import java.util.Set;

/**
 * A page: its view under the web application, without {@code .xhtml}, and who may open it. No role at all means
 * everybody, signed in or not.
 *
 * @param view  folder and name, such as {@code care/counselling/book}
 * @param roles  one of these opens it
 * @param sealed  whether it is a person's own care page, which opens with the second secret only
 */
public record Page(String view, Set<String> roles, boolean sealed) {

    public static Page open(String view) {
        return new Page(view, Set.of(), false);
    }

    public static Page forRoles(String view, String... roles) {
        return new Page(view, Set.of(roles), false);
    }

    public static Page sealed(String view) {
        return new Page(view, Set.of(Role.EMPLOYEE), true);
    }

    public boolean isOpen() {
        return roles.isEmpty();
    }

    /** The outside path. */
    public String path() {
        return "/" + view;
    }
}
