package org.teduh.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The one clock that every room is given: UTC, and the only place that asks the machine for the time. A test shifts
 * it; the demo organisation is made, and its past releases are published, as of an instant in the past.
 */
@ApplicationScoped
public class ProgrammeClock extends Clock {

    private static final ThreadLocal<@Nullable Instant> AS_OF = new ThreadLocal<>();

    private volatile Duration shift = Duration.ZERO;

    /** Lets {@code work}, on this thread only, see {@code instant} as the present. */
    public <T> T asOf(Instant instant, Supplier<T> work) {
        Instant before = AS_OF.get();
        AS_OF.set(instant);
        try {
            return work.get();
        } finally {
            AS_OF.set(before);
        }
    }

    /** Moves the present by {@code shift} for everybody, from the machine's own time; zero ends it. For tests. */
    public void shift(Duration shift) {
        this.shift = shift;
    }

    @Override
    public Instant instant() {
        Instant fixed = AS_OF.get();
        return fixed != null ? fixed : Clock.systemUTC().instant().plus(shift);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("the programme runs in UTC; a person's zone belongs to the page");
    }
}
