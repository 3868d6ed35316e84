package org.teduh.care.counselling;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A quarter of an hour that a counsellor, a room or a client can be taken for: the unit of every claim. */
record QuarterHour(Instant start) {

    static final Duration LENGTH = Duration.ofMinutes(15);

    QuarterHour {
        if (start.getEpochSecond() % LENGTH.toSeconds() != 0 || start.getNano() != 0) {
            throw new IllegalArgumentException("no quarter of an hour begins then");
        }
    }

    /** The quarters that a span touches, in ascending order; the end is exclusive. */
    static List<QuarterHour> between(Instant from, Instant until) {
        List<QuarterHour> quarters = new ArrayList<>();
        long step = LENGTH.toSeconds();
        for (long at = Math.floorDiv(from.getEpochSecond(), step) * step; at < until.getEpochSecond(); at += step) {
            quarters.add(new QuarterHour(Instant.ofEpochSecond(at)));
        }
        return quarters;
    }
}
