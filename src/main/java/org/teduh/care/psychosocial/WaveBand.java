package org.teduh.care.psychosocial;

import java.util.stream.IntStream;

/**
 * The six bands of the WHO-5 that the yearly wave is counted in, as the disclosure rules name them. A score is a
 * multiple of four from 0 to 100.
 */
final class WaveBand {

    static final int COUNT = 6;

    private static final int[] FROM = {0, 13, 29, 51, 69, 85};

    private WaveBand() {}

    /**
     * The band of a score, 0 (0 to 12) to 5 (85 to 100).
     *
     * @throws IllegalArgumentException outside 0 to 100
     */
    static int of(int score) {
        if (score < 0 || score > 100) {
            throw new IllegalArgumentException("a WHO-5 score is from 0 to 100");
        }
        return IntStream.range(0, COUNT)
                .filter(band -> score >= FROM[band])
                .max()
                .orElseThrow();
    }
}
