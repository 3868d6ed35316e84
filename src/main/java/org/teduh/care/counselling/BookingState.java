package org.teduh.care.counselling;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * The life of one client's seat. {@code HELD -> REQUESTED? -> CONFIRMED -> ATTENDED / CLIENT_NO_SHOW /
 * COUNSELLOR_NO_SHOW / LATE_CANCELLED / CANCELLED / CANCELLED_BY_PRACTICE}; {@code HELD, REQUESTED -> EXPIRED / DECLINED}.
 */
enum BookingState {
    HELD,
    REQUESTED,
    CONFIRMED,
    ATTENDED,
    CLIENT_NO_SHOW,
    COUNSELLOR_NO_SHOW,
    LATE_CANCELLED,
    CANCELLED,
    CANCELLED_BY_PRACTICE,
    EXPIRED,
    DECLINED;

    private static final Map<BookingState, Set<BookingState>> NEXT = Map.of(
            HELD, EnumSet.of(REQUESTED, CONFIRMED, EXPIRED, DECLINED, CANCELLED),
            REQUESTED, EnumSet.of(CONFIRMED, EXPIRED, DECLINED, CANCELLED),
            CONFIRMED,
                    EnumSet.of(
                            ATTENDED,
                            CLIENT_NO_SHOW,
                            COUNSELLOR_NO_SHOW,
                            LATE_CANCELLED,
                            CANCELLED,
                            CANCELLED_BY_PRACTICE),
            // a counsellor's slip of the finger is mended, not kept
            ATTENDED, EnumSet.of(CLIENT_NO_SHOW, COUNSELLOR_NO_SHOW),
            CLIENT_NO_SHOW, EnumSet.of(ATTENDED, COUNSELLOR_NO_SHOW),
            COUNSELLOR_NO_SHOW, EnumSet.of(ATTENDED, CLIENT_NO_SHOW));

    /** Those that use up one authorised session. */
    static final Set<BookingState> USES_A_SESSION = EnumSet.of(CONFIRMED, ATTENDED, CLIENT_NO_SHOW, LATE_CANCELLED);

    /**
     * The next state.
     *
     * @throws IllegalTransition if the life cycle has no such step
     */
    BookingState to(BookingState next) {
        if (!NEXT.getOrDefault(this, Set.of()).contains(next)) {
            throw new IllegalTransition();
        }
        return next;
    }
}
