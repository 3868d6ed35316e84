package org.teduh.platform;

/**
 * Long work. Does a piece a transaction, by steps, and asks after each whether to go on; a {@link Refusal} that leaves
 * it ends the job with that refusal's words.
 */
public interface Work {
    void run(Progress progress);
}
