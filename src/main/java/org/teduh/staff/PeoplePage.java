package org.teduh.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teduh.platform.AdminAct;
import org.teduh.platform.AdminAudit;
import org.teduh.platform.M;
import org.teduh.platform.Pages;
import org.teduh.platform.PersonId;

/** staff/people: finds people by name or number, a page at a time. */
@Named
@ViewScoped
public class PeoplePage implements Serializable {

    private static final int RECENT = 8;

    @Inject
    private transient People people;

    @Inject
    private transient AdminAudit audit;

    @Inject
    private transient ChosenPerson chosen;

    @Inject
    private transient Pages pages;

    @Inject
    private transient M m;

    private String text = "";
    private boolean withRoleOnly;
    private int first;
    private transient @Nullable PeopleFound found;

    /** A new search begins on its first page. */
    public void search() {
        go(0);
    }

    public void next() {
        go(first + People.PAGE);
    }

    public void previous() {
        go(Math.max(0, first - People.PAGE));
    }

    private void go(int first) {
        this.first = first;
        found = null;
    }

    public String open(PersonId person) {
        chosen.choose(person);
        return pages.go("staff/person");
    }

    public PeopleFound getFound() {
        if (found == null) {
            found = people.search(text, withRoleOnly, first);
        }
        return found;
    }

    public List<People.Asleep> getAsleep() {
        return people.asleep();
    }

    public List<AdminAct> getRecent() {
        return audit.recent(RECENT);
    }

    /** What was done, as a sentence. */
    public String say(AdminAct act) {
        String detail = act.what().equals("granted") || act.what().equals("taken")
                ? m.get("staff_person.role." + act.detail())
                : act.detail();
        return m.say("staff_people.change." + act.what(), act.who(), act.subject(), detail);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public boolean isWithRoleOnly() {
        return withRoleOnly;
    }

    public void setWithRoleOnly(boolean withRoleOnly) {
        this.withRoleOnly = withRoleOnly;
    }
}
