package org.teduh.platform;

import static org.teduh.platform.Role.ADMINISTRATOR;
import static org.teduh.platform.Role.CLINICAL_LEAD;
import static org.teduh.platform.Role.COORDINATOR;
import static org.teduh.platform.Role.COUNSELLOR;
import static org.teduh.platform.Role.DPO;
import static org.teduh.platform.Role.EDITOR;
import static org.teduh.platform.Role.EMPLOYEE;
import static org.teduh.platform.Role.HR;
import static org.teduh.platform.Role.RELEASE_OFFICER;

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

    /** Where a session is ended, by POST only. */
    public static final String LEAVE = "/staff/leave";

    private static final String[] STAFF = {
        COUNSELLOR, CLINICAL_LEAD, COORDINATOR, RELEASE_OFFICER, DPO, EDITOR, HR, ADMINISTRATOR
    };

    static final List<Page> ALL = List.of(
            // home
            Page.forRoles("home/home", EMPLOYEE),
            Page.forRoles("home/inbox", EMPLOYEE),
            Page.forRoles("home/you", EMPLOYEE),
            Page.forRoles("home/work", STAFF),
            // staff
            Page.open("staff/sign-in"),
            Page.open("staff/password"),
            Page.open("staff/new-password"),
            Page.open("staff/first"),
            Page.forRoles("staff/people", ADMINISTRATOR),
            Page.forRoles("staff/person", ADMINISTRATOR),
            Page.forRoles("staff/external", ADMINISTRATOR),
            Page.forRoles("staff/import", ADMINISTRATOR),
            // care/intake
            Page.forRoles("care/intake/secret", EMPLOYEE),
            Page.forRoles("care/intake/forgotten", EMPLOYEE),
            Page.sealed("care/intake/consent"),
            Page.sealed("care/intake/record"),
            // care/counselling, for the client
            Page.forRoles("care/counselling/choose", EMPLOYEE),
            Page.sealed("care/counselling/book"),
            Page.sealed("care/counselling/sessions"),
            Page.sealed("care/counselling/session"),
            // care/counselling, for the counsellor
            Page.forRoles("care/counselling/week", COUNSELLOR),
            Page.forRoles("care/counselling/appointment", COUNSELLOR),
            Page.forRoles("care/counselling/cases", COUNSELLOR),
            Page.forRoles("care/counselling/case", COUNSELLOR),
            Page.forRoles("care/counselling/times", COUNSELLOR),
            Page.forRoles("care/counselling/profile", COUNSELLOR),
            // care/psychosocial
            Page.sealed("care/psychosocial/check"),
            Page.sealed("care/psychosocial/result"),
            Page.sealed("care/psychosocial/wave"),
            // library
            Page.open("library/help"),
            Page.forRoles("library/library", EMPLOYEE),
            Page.forRoles("library/article", EMPLOYEE),
            // peer/mentoring
            Page.forRoles("peer/mentoring/mentoring", EMPLOYEE),
            Page.forRoles("peer/mentoring/request", EMPLOYEE),
            Page.forRoles("peer/mentoring/mentor", EMPLOYEE),
            Page.forRoles("peer/mentoring/pairing", EMPLOYEE),
            Page.forRoles("peer/mentoring/cohorts", COORDINATOR),
            Page.forRoles("peer/mentoring/cohort", COORDINATOR),
            Page.forRoles("peer/mentoring/mentors", COORDINATOR),
            // release and hr
            Page.open("release/privacy"),
            Page.forRoles("hr/overview", HR),
            Page.forRoles("hr/units", HR),
            Page.forRoles("hr/method", HR));

    public String getLeaving() {
        return LEAVE;
    }

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
