package org.teduh.care.counselling;

import java.time.Instant;
import java.util.UUID;

/**
 * A session in a counsellor's calendar: by its case's code, never by a name.
 *
 * @param nth  which session of the case it is, from 1
 * @param state  never one of those that give the time back
 */
public record WeekEntry(
        UUID booking,
        UUID caseId,
        String code,
        Modality modality,
        Instant start,
        Instant end,
        int nth,
        boolean attended,
        boolean missed) {

    public boolean first() {
        return nth == 1;
    }

    /** The client was there, or was not: nothing is left to mark. */
    public boolean marked() {
        return attended || missed;
    }
}
