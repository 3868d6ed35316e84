package org.teduh.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teduh.platform.M;
import org.teduh.platform.NotFound;
import org.teduh.platform.PersonId;

/** staff/person: facts of the roster, and roles. */
@Named
@RequestScoped
public class PersonPage {

    @Inject
    private People people;

    @Inject
    private Roles roles;

    @Inject
    private ChosenPerson chosen;

    @Inject
    private M m;

    private @Nullable PersonFacts facts;

    /** Grants the role, or says which two do not go together. */
    public void grant(String role) {
        roles.grant(id(), role).ifPresentOrElse(pair -> say(FacesMessage.SEVERITY_ERROR, refusal(pair)), () -> {
            say(FacesMessage.SEVERITY_INFO, m.say("staff_person.granted", name(role)));
            facts = null;
        });
    }

    public void takeBack(String role) {
        roles.takeBack(id(), role);
        say(FacesMessage.SEVERITY_INFO, m.say("staff_person.taken", name(role)));
        facts = null;
    }

    public String name(String role) {
        return m.get("staff_person.role." + role);
    }

    public String refusal(ForbiddenPair pair) {
        return m.say("staff_person.pair", name(pair.holds()), name(pair.sleeps()));
    }

    public String asleep(ForbiddenPair pair) {
        return m.say("staff_person.asleep", name(pair.sleeps()), name(pair.holds()));
    }

    /** Roles that are not granted. */
    public List<String> getGrantable() {
        return Roles.GRANTABLE.stream()
                .filter(role -> !getFacts().row().roles().contains(role))
                .toList();
    }

    /** @throws NotFound if nobody was chosen */
    public PersonFacts getFacts() {
        if (facts == null) {
            facts = people.find(id());
        }
        return facts;
    }

    /** Whether somebody was chosen in this session; the page is nothing without. */
    public boolean isChosen() {
        return chosen.get().isPresent();
    }

    private PersonId id() {
        return chosen.get().orElseThrow(NotFound::new);
    }

    private static void say(FacesMessage.Severity severity, String text) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, text, null));
    }
}
