package org.teduh.peer.mentoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.teduh.platform.Progress;

/** The matching of a cohort as long work: read, compare, find the best plan, show it. */
@ApplicationScoped
class MatchingWork {

    @Inject
    private MatchingStep step;

    static String kind(CohortId cohort) {
        return "matching " + cohort.value();
    }

    void run(CohortId cohort, Progress progress) {
        Matching matching = step.read(cohort);
        int total = matching.mentees().size();
        matching.run(compared -> progress.goOn(compared, total)).ifPresent(found -> step.publish(cohort, found));
    }
}
