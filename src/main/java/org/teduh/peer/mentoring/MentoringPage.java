package org.teduh.peer.mentoring;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.teduh.platform.Pages;

/** peer/mentoring/mentoring: what waits for an answer, whom one is paired with, what one asks for and offers. */
@Named("mentoringHub")
@RequestScoped
public class MentoringPage {

    @Inject
    private Pairings pairings;

    @Inject
    private Requests requests;

    @Inject
    private Mentors mentors;

    @Inject
    private ChosenPairing chosen;

    @Inject
    private Pages pages;

    @Inject
    @RequestParameterMap
    private Map<String, String> sent;

    private @Nullable List<PairingLine> lines;

    /** What waits for an answer, and what runs. */
    public List<PairingLine> getLive() {
        return lines().stream()
                .filter(line -> PairingState.LIVE.contains(line.state()))
                .toList();
    }

    /** What has run and is over. */
    public List<PairingLine> getPast() {
        return lines().stream()
                .filter(line -> line.state().hasBegun() && !line.state().isRunning())
                .toList();
    }

    /** Whether the person has a mentor, or a proposal of one. */
    public boolean isMentored() {
        return getLive().stream().anyMatch(line -> !line.mentoring());
    }

    public @Nullable RequestView getRequest() {
        return requests.mine().orElse(null);
    }

    public @Nullable MentorLine getOffer() {
        return mentors.mine().orElse(null);
    }

    /** Opens the pairing whose id the form has sent. */
    public String open() {
        PairingId id = PairingId.of(sent.getOrDefault("pairing", ""));
        pairings.find(id);
        chosen.choose(id);
        return pages.go("peer/mentoring/pairing");
    }

    public String withdraw() {
        requests.withdraw();
        return pages.go("peer/mentoring/mentoring");
    }

    private List<PairingLine> lines() {
        if (lines == null) {
            lines = pairings.mine();
        }
        return lines;
    }
}
