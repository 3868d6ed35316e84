package org.teduh.care.psychosocial;

import java.time.Instant;
import java.util.UUID;

/**
 * A finished self-check, as its own client sees it.
 *
 * @param score  0 to 100
 * @param band  of the questionnaire, from 0
 */
public record CheckResult(UUID id, Instant at, int score, int band) {

    /** The bundle key of what such a score suggests, in a few words. */
    public String bandKey() {
        return "psychosocial.band." + band;
    }
}
