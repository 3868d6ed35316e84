package org.teduh.peer.mentoring;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.teduh.staff.PersonCard;

/**
 * A cohort as the coordinator sees it. Each mentee stands in one of the four lists.
 *
 * @param proposed  found by the last matching, not yet sent
 * @param unmatched  for whom it found nobody
 * @param unseen  who has come, or has asked, since the last matching
 * @param sent  proposals that were sent, and what became of them
 * @param closed  whether its time is over, so that it is matched no more
 */
public record CohortBoard(
        CohortView cohort,
        List<Proposed> proposed,
        List<Waiting> unmatched,
        List<Waiting> unseen,
        List<Sent> sent,
        boolean closed) {

    /** Those of {@link #unseen} who have asked, or who have not. */
    public List<Waiting> unseenWho(boolean asked) {
        return unseen.stream().filter(one -> one.asked() == asked).toList();
    }

    /** A proposal with its reasons and what was given up for it. */
    public record Proposed(
            PersonCard mentee, boolean asked, PersonCard mentor, int fit, List<Reason> reasons, List<Reason> givenUp) {}

    /** Somebody who waits for a mentor; {@code cause} says why the last matching found none. */
    public record Waiting(
            PersonCard mentee,
            boolean asked,
            Set<Topic> topics,
            @Nullable Unmatched cause) {

        public Collection<Topic> topicsInOrder() {
            return topics.stream().sorted().toList();
        }
    }

    /** A proposal that was sent. */
    public record Sent(PersonCard mentee, PersonCard mentor, PairingState state, LocalDate since) {}
}
