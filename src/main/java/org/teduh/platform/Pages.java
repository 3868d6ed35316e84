package org.teduh.platform;

import static org.teduh.platform.Role.ADMINISTRATOR;
import static org.teduh.platform.Role.COORDINATOR;
import static org.teduh.platform.Role.COUNSELLOR;
import static org.teduh.platform.Role.EMPLOYEE;
import static org.teduh.platform.Role.HR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/**
 * The one list of pages: what is not in it does not exist from outside, and a link is made by its view name through
 * it ({@code #{pages.to('home/home')}}), so that outside paths can become opaque in one place.
 */
@Named
@ApplicationScoped
public class Pages {

    static final List<Page> ALL = List.of(
            // home
            Page.forRoles("home/home", EMPLOYEE),
            Page.forRoles("home/work", COUNSELLOR, COORDINATOR, HR, ADMINISTRATOR),
            // staff
            Page.open("staff/sign-in"));

    public List<Page> all() {
        return ALL;
    }

    public Optional<Page> at(String path) {
        return ALL.stream().filter(page -> page.path().equals(path)).findFirst();
    }

    /** @throws IllegalArgumentException if no such page is listed: a wrong link fails at once */
    public String to(String view) {
        return ALL.stream()
                .filter(page -> page.view().equals(view))
                .map(Page::path)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no page " + view));
    }

    /** The same, as the outcome of an action: another request, so that reload and Back repeat nothing. */
    public String go(String view) {
        to(view);
        return "/" + view + ".xhtml?faces-redirect=true";
    }
}
