package org.teduh.peer.mentoring;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.teduh.platform.JobView;
import org.teduh.platform.NotFound;
import org.teduh.platform.Pages;
import org.teduh.platform.PersonId;

/** peer/mentoring/cohort: one cohort, its matching and what it found. */
@Named
@RequestScoped
public class CohortPage {

    private static final String HERE = "peer/mentoring/cohort";

    @Inject
    private Cohorts cohorts;

    @Inject
    private ChosenCohort chosen;

    @Inject
    private Pages pages;

    @Inject
    @RequestParameterMap
    private Map<String, String> sent;

    private @Nullable CohortBoard board;
    private @Nullable JobView job;

    /** The cohort that was chosen in the list; without one the latest. */
    @PostConstruct
    void settle() {
        if (chosen.id() == null) {
            cohorts.latest().ifPresent(chosen::choose);
        }
    }

    /** The chosen cohort, as it is when it is first asked for; null if there is none at all. */
    public @Nullable CohortBoard getBoard() {
        if (board == null && chosen.id() != null) {
            board = cohorts.find(id());
        }
        return board;
    }

    public String match() {
        cohorts.match(id());
        return pages.go(HERE);
    }

    public String stop() {
        cohorts.stopMatching(id());
        return pages.go(HERE);
    }

    public String sendAll() {
        cohorts.sendAll(id());
        return pages.go(HERE);
    }

    /** Sends the proposal of the mentee whose id the form has sent. */
    public String send() {
        try {
            cohorts.send(id(), PersonId.of(sent.getOrDefault("mentee", "")));
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
        return pages.go(HERE);
    }

    /** The last matching of this cohort, running or not. */
    public @Nullable JobView getJob() {
        if (job == null && chosen.id() != null) {
            job = cohorts.matchingOf(id()).orElse(null);
        }
        return job;
    }

    public boolean isRunning() {
        JobView last = getJob();
        return last != null && last.running();
    }

    public boolean isFailed() {
        JobView last = getJob();
        return last != null && last.failed();
    }

    private CohortId id() {
        CohortId id = chosen.id();
        if (id == null) {
            throw new NotFound();
        }
        return id;
    }
}
