package org.teduh.peer.mentoring.matching;

import java.util.UUID;

/**
 * A pair that may be proposed: no policy forbids it.
 *
 * @param score  how well the two fit, 0 to {@value #BEST}
 */
public record Candidate(UUID mentee, UUID mentor, int score) {

    public static final int BEST = 1000;

    public Candidate {
        if (score < 0 || score > BEST) {
            throw new IllegalArgumentException("score: " + score);
        }
    }
}
