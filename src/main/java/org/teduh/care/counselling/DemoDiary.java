package org.teduh.care.counselling;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** The counsellors' diaries while the demo's history is written: nobody is double-booked there either. */
final class DemoDiary {

    private static final int AMONG = 10;

    private final Map<UUID, WorkingWeek> weeks;
    private final SessionLength length;
    private final Random random;
    private final Map<UUID, Set<Instant>> taken = new HashMap<>();

    DemoDiary(Map<UUID, WorkingWeek> weeks, SessionLength length, Random random) {
        this.weeks = weeks;
        this.length = length;
        this.random = random;
    }

    SessionLength length() {
        return length;
    }

    /** Takes one of the next free starts; empty if there is none in that span. */
    Optional<Instant> take(UUID counsellor, Instant from, Instant until) {
        Set<Instant> quarters = taken.computeIfAbsent(counsellor, id -> new HashSet<>());
        WorkingWeek week = Objects.requireNonNull(weeks.get(counsellor));
        List<Instant> free = week.freeStarts(length, from, until, quarters);
        if (free.isEmpty()) {
            return Optional.empty();
        }
        Instant start = free.get(random.nextInt(Math.min(free.size(), AMONG)));
        length.claimsFrom(start).forEach(quarter -> quarters.add(quarter.start()));
        return Optional.of(start);
    }
}
