package org.teduh.staff;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teduh.platform.JobView;

/**
 * The import that was started last, as its page shows it.
 *
 * @param job  the work on it; null before the first
 * @param ready  whether it waits for a decision
 * @param applied  whether the roster is what it said
 */
public record ImportView(@Nullable JobView job, boolean ready, boolean applied, RosterCounts counts) {

    /** Somebody whom a list of the preview names. */
    public record Named(String number, String name) {}

    /** A part of the preview: at most so many names, and how many there are. */
    public record Names(List<Named> names, int total) {

        public int rest() {
            return total - names.size();
        }
    }

    public boolean running() {
        return job != null && job.isRunning();
    }

    /** Whether the last work on it ended badly: there is nothing of it in the roster. */
    public boolean failed() {
        return job != null && job.isFailed() && !applied;
    }
}
