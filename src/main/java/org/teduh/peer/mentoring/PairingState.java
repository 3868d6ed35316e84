package org.teduh.peer.mentoring;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * The life of a pairing. {@code PROPOSED -> MENTOR_ACCEPTED / MENTEE_ACCEPTED -> ACTIVE <-> PAUSED -> COMPLETED /
 * ENDED_EARLY}; before ACTIVE also {@code DECLINED / EXPIRED}.
 */
public enum PairingState {
    PROPOSED,
    MENTOR_ACCEPTED,
    MENTEE_ACCEPTED,
    ACTIVE,
    PAUSED,
    COMPLETED,
    ENDED_EARLY,
    DECLINED,
    EXPIRED;

    private static final Map<PairingState, Set<PairingState>> NEXT = Map.of(
            PROPOSED, EnumSet.of(MENTOR_ACCEPTED, MENTEE_ACCEPTED, DECLINED, EXPIRED),
            MENTOR_ACCEPTED, EnumSet.of(ACTIVE, DECLINED, EXPIRED),
            MENTEE_ACCEPTED, EnumSet.of(ACTIVE, DECLINED, EXPIRED),
            ACTIVE, EnumSet.of(PAUSED, COMPLETED, ENDED_EARLY),
            PAUSED, EnumSet.of(ACTIVE, COMPLETED, ENDED_EARLY));

    /** Sent, and not yet answered by both. */
    static final Set<PairingState> WAITING = EnumSet.of(PROPOSED, MENTOR_ACCEPTED, MENTEE_ACCEPTED);

    /** Takes one of the mentor's places. */
    static final Set<PairingState> RUNNING = EnumSet.of(ACTIVE, PAUSED);

    /** Whoever is in one of these is not matched again. */
    static final Set<PairingState> LIVE = EnumSet.of(PROPOSED, MENTOR_ACCEPTED, MENTEE_ACCEPTED, ACTIVE, PAUSED);

    /**
     * The next state.
     *
     * @throws PairingMovedOn if the life cycle has no such step
     */
    PairingState to(PairingState next) {
        if (!NEXT.getOrDefault(this, Set.of()).contains(next)) {
            throw new PairingMovedOn();
        }
        return next;
    }

    public boolean isWaiting() {
        return WAITING.contains(this);
    }

    public boolean isRunning() {
        return RUNNING.contains(this);
    }

    /** Whether both have said yes, once. */
    public boolean hasBegun() {
        return isRunning() || this == COMPLETED || this == ENDED_EARLY;
    }

    /** The bundle key of what is to be said when it is over before it began. */
    public String getOverKey() {
        return "mentoring.over." + name();
    }

    /** The bundle key of its name. */
    public String getKey() {
        return "mentoring.state." + name();
    }
}
