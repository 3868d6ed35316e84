package org.teduh.e2e;

import java.util.Locale;
import java.util.Set;
import org.teduh.platform.Page;
import org.teduh.platform.Role;

/** The people of the demo organisation who have an account to try, and somebody who has none. */
enum Face {
    /** Employee, new to Teduh. */
    RATNA("", Role.EMPLOYEE),
    /** A client with sessions. */
    WULAN("246810", Role.EMPLOYEE),
    /** A new hire of this quarter. */
    BUDI("", Role.EMPLOYEE),
    /** A mentor. */
    MAYA("", Role.EMPLOYEE),
    /** Counsellors from outside: they are on no roster. */
    SARI("", Role.COUNSELLOR),
    DEWI("", Role.COUNSELLOR),
    LINA("", Role.EMPLOYEE, Role.COORDINATOR),
    ANDI("", Role.EMPLOYEE, Role.HR),
    RUDI("", Role.EMPLOYEE, Role.ADMINISTRATOR),
    NOBODY("");

    private final String secret;
    private final Set<String> roles;

    Face(String secret, String... roles) {
        this.secret = secret;
        this.roles = Set.of(roles);
    }

    String account() {
        return name().toLowerCase(Locale.ROOT);
    }

    String address() {
        return account() + "@menaratimur.example";
    }

    /** The second secret that the demo has given; empty for those who have set none. */
    String secret() {
        return secret;
    }

    /** Whether a page of the list answers this person, once the second secret is given. */
    boolean mayOpen(Page page) {
        return page.isOpen() || page.roles().stream().anyMatch(roles::contains);
    }

    /** Whether that page shows itself to this person, and does not ask for a second secret first. */
    boolean sees(Page page) {
        return mayOpen(page) && (!page.sealed() || !secret.isEmpty());
    }
}
