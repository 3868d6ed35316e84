package org.teduh.peer.mentoring;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.teduh.platform.NotFound;
import org.teduh.platform.Pages;
import org.teduh.platform.Secret;

/** peer/mentoring/pairing: one pairing, from the proposal to its end. */
@Named
@RequestScoped
public class PairingPage {

    private static final String HERE = "peer/mentoring/pairing";

    @Inject
    private Pairings pairings;

    @Inject
    private Plans plans;

    @Inject
    private ChosenPairing chosen;

    @Inject
    private Pages pages;

    @Inject
    @RequestParameterMap
    private Map<String, String> sent;

    private @Nullable PairingView pairing;
    private String goals = "";
    private Rhythm meets = Rhythm.FORTNIGHTLY;
    private Way way = Way.AS_IT_COMES;

    /** The pairing that was chosen in the list; without one the first there. */
    @PostConstruct
    void read() {
        PairingId id = chosen.id();
        if (id == null) {
            id = pairings.mine().stream().findFirst().map(PairingLine::id).orElse(null);
        }
        if (id != null) {
            show(id);
        }
    }

    private void show(PairingId id) {
        chosen.choose(id);
        pairing = pairings.find(id);
        Agreement agreement = pairing.agreement();
        goals = agreement.goals().reveal();
        meets = agreement.meets() == null ? meets : agreement.meets();
        way = agreement.way() == null ? way : agreement.way();
    }

    public @Nullable PairingView getPairing() {
        return pairing;
    }

    /** The bundle key of the heading. */
    public String getTitleKey() {
        if (pairing == null || !pairing.state().isWaiting()) {
            return "peer_mentoring_pairing.title";
        }
        return pairing.line().mentoring()
                ? "peer_mentoring_pairing.title-mentee"
                : "peer_mentoring_pairing.title-mentor";
    }

    /** The bundle key of what is asked, or of what is waited for. */
    public String getAnswerKey() {
        if (pairing == null || !pairing.line().waitsForMe()) {
            return "peer_mentoring_pairing.answered-more";
        }
        return pairing.line().mentoring()
                ? "peer_mentoring_pairing.answer-mentor"
                : "peer_mentoring_pairing.answer-mentee";
    }

    public String accept() {
        pairings.accept(id());
        return pages.go(HERE);
    }

    public String decline() {
        pairings.decline(id());
        return pages.go(Pairings.HUB);
    }

    public String pause() {
        pairings.pause(id());
        return pages.go(HERE);
    }

    public String goOn() {
        pairings.goOn(id());
        return pages.go(HERE);
    }

    public String end() {
        pairings.end(id());
        return pages.go(HERE);
    }

    public String agree() {
        plans.agree(id(), Secret.of(goals.strip()), meets, way);
        return pages.go(HERE);
    }

    /** Ticks the step off whose day the form has sent, or takes the tick back. */
    public String tick() {
        plans.tick(id(), day(sent.getOrDefault("day", "")));
        return pages.go(HERE);
    }

    private static int day(String day) {
        try {
            return Integer.parseInt(day);
        } catch (NumberFormatException e) {
            throw new NotFound();
        }
    }

    private PairingId id() {
        PairingId id = chosen.id();
        if (id == null) {
            throw new NotFound();
        }
        return id;
    }

    public String getGoals() {
        return goals;
    }

    public void setGoals(String goals) {
        this.goals = goals;
    }

    public Rhythm getMeets() {
        return meets;
    }

    public void setMeets(Rhythm meets) {
        this.meets = meets;
    }

    public Way getWay() {
        return way;
    }

    public void setWay(Way way) {
        this.way = way;
    }
}
