package org.teduh.platform;

import java.util.UUID;

/**
 * A piece of long work, as a page shows it.
 *
 * @param kind  what it does, such as "roster"
 * @param done  of {@code total}; both 0 before it is known how much there is
 * @param message  the bundle key of what went wrong; empty if nothing did, or nobody knows
 */
public record JobView(UUID id, String kind, JobState state, long done, long total, String message) {

    public boolean isRunning() {
        return state == JobState.RUNNING;
    }

    /** The same, by the name that an expression in a page finds on a record. */
    public boolean running() {
        return isRunning();
    }

    public boolean isFailed() {
        return state == JobState.FAILED;
    }

    public boolean failed() {
        return isFailed();
    }
}
