package org.teduh.peer.mentoring;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A cohort in the list.
 *
 * @param matchedAt  when its last matching was finished
 */
public record CohortView(
        CohortId id,
        String name,
        LocalDate hiredFrom,
        LocalDate hiredUntil,
        @Nullable Instant matchedAt) {

    /** Whether somebody hired on that day is in it by rule. */
    boolean enrols(@Nullable LocalDate hiredOn) {
        return hiredOn != null && !hiredOn.isBefore(hiredFrom) && !hiredOn.isAfter(hiredUntil);
    }
}
