package org.teduh.care.counselling;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.teduh.care.intake.ClientRef;

/** A case of the demo's history, with its sessions in their order. */
record DemoCase(
        UUID id,
        ClientRef client,
        String called,
        Counsellor counsellor,
        Issue issue,
        Modality modality,
        Instant opened,
        List<Session> sessions) {

    private static final Duration QUIET = Duration.ofDays(30);

    /** One of its sessions. */
    record Session(Instant start, BookingState state, Instant made) {}

    boolean isOver(Instant now) {
        return sessions.isEmpty() || sessions.get(sessions.size() - 1).start().isBefore(now.minus(QUIET));
    }

    List<Session> attended() {
        return sessions.stream()
                .filter(session -> session.state() == BookingState.ATTENDED)
                .toList();
    }
}
