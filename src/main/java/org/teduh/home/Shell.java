package org.teduh.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.teduh.platform.Caller;
import org.teduh.platform.Role;
import org.teduh.platform.Visitor;
import org.teduh.staff.PersonCard;
import org.teduh.staff.Roster;

/**
 * What stands around every page: where one can go, and who is signed in. Employees have tabs; somebody who works in a
 * staff role has that role's rail, and changes between the two on "You" or "Your work".
 */
@Named
@RequestScoped
public class Shell {

    private static final List<NavItem> TABS = List.of(
            new NavItem("home", "home/home", "home"),
            new NavItem("sessions", "care/counselling/sessions", "cal"),
            new NavItem("peers", "peer/mentoring/mentoring", "people"),
            new NavItem("library", "library/library", "note"),
            new NavItem("help", "library/help", "phone"));

    private static final Map<String, List<NavItem>> RAILS = Map.of(
            Role.COUNSELLOR,
                    List.of(
                            new NavItem("week", "care/counselling/week", "cal"),
                            new NavItem("cases", "care/counselling/cases", "note"),
                            new NavItem("times", "care/counselling/times", "sets"),
                            new NavItem("profile", "care/counselling/profile", "you")),
            Role.COORDINATOR,
                    List.of(
                            new NavItem("cohorts", "peer/mentoring/cohorts", "people"),
                            new NavItem("mentors", "peer/mentoring/mentors", "you")),
            Role.HR,
                    List.of(
                            new NavItem("overview", "hr/overview", "chart"),
                            new NavItem("units", "hr/units", "people"),
                            new NavItem("method", "hr/method", "info")),
            Role.ADMINISTRATOR,
                    List.of(
                            new NavItem("roster", "staff/people", "people"),
                            new NavItem("import", "staff/import", "plus")));

    private static final List<String> STAFF_ROLES = List.of(
            Role.COUNSELLOR,
            Role.COORDINATOR,
            Role.HR,
            Role.ADMINISTRATOR,
            Role.CLINICAL_LEAD,
            Role.RELEASE_OFFICER,
            Role.DPO,
            Role.EDITOR);

    @Inject
    private Caller caller;

    @Inject
    private Roster roster;

    @Inject
    private Visitor visitor;

    @Inject
    @ConfigProperty(name = "quick.exit.page", defaultValue = "https://www.wikipedia.org/")
    private String neutralPage;

    private @Nullable PersonCard me;

    public boolean isSignedIn() {
        return caller.isSignedIn();
    }

    /** The signed-in person's own card. */
    public PersonCard getMe() {
        if (me == null) {
            me = roster.me();
            visitor.settle(me.zone());
        }
        return me;
    }

    public List<NavItem> getTabs() {
        return TABS;
    }

    /** The places of the role that the person works in; none where that role has no page yet. */
    public List<NavItem> getRail() {
        return RAILS.getOrDefault(role(), List.of());
    }

    /** The places of one of the person's roles. */
    public List<NavItem> placesOf(String role) {
        return RAILS.getOrDefault(role, List.of());
    }

    /** The bundle key of the role's name. */
    public String getRoleLabel() {
        return "general.role." + role();
    }

    /** The staff roles that the person holds, in a fixed order. */
    public List<String> getRoles() {
        return STAFF_ROLES.stream().filter(caller::has).toList();
    }

    /** The staff role whose shell is shown. */
    public String getRole() {
        return role();
    }

    /** Whether the person has pages of an employee. */
    public boolean isEmployee() {
        return caller.has(Role.EMPLOYEE);
    }

    /** Where "Leave quickly" goes. */
    public String getNeutralPage() {
        return neutralPage;
    }

    private String role() {
        List<String> held = getRoles();
        String chosen = visitor.getWorkingAs();
        return held.contains(chosen) ? chosen : held.isEmpty() ? Role.EMPLOYEE : held.get(0);
    }
}
