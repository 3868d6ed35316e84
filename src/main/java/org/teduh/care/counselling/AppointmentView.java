package org.teduh.care.counselling;

import java.util.UUID;

/**
 * An appointment as its counsellor sees it, without the client's name: opening that is another step.
 *
 * @param of  how many sessions the case has
 * @param state  CONFIRMED, ATTENDED, CLIENT_NO_SHOW, COUNSELLOR_NO_SHOW, or one of the cancelled
 * @param begun  whether it can be marked
 */
public record AppointmentView(WeekEntry session, Issue issue, int of, String state, boolean begun) {

    public UUID caseId() {
        return session.caseId();
    }

    public boolean confirmed() {
        return state.equals(BookingState.CONFIRMED.name());
    }

    /** Whether another outcome may be marked: a slip is mended. */
    public boolean markable() {
        return begun && (confirmed() || session.marked());
    }
}
