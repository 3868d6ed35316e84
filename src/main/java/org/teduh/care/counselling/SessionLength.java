package org.teduh.care.counselling;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How long a session takes, in minutes.
 *
 * @param minutes  1 to 240
 * @param bufferBefore  kept free before it, 0 to 120
 * @param bufferAfter  kept free after it, 0 to 120
 * @param every  a working time offers a start every so many minutes, from its beginning; a multiple of 15
 */
record SessionLength(int minutes, int bufferBefore, int bufferAfter, int every) {

    SessionLength {
        if (minutes < 1 || minutes > 240 || bufferBefore < 0 || bufferAfter < 0 || every < 15 || every % 15 != 0) {
            throw new IllegalArgumentException("no length of a session");
        }
    }

    Instant endOf(Instant start) {
        return start.plus(Duration.ofMinutes(minutes));
    }

    /** The quarters that a session starting then takes, buffers included. */
    List<QuarterHour> claimsFrom(Instant start) {
        return QuarterHour.between(
                start.minus(Duration.ofMinutes(bufferBefore)), endOf(start).plus(Duration.ofMinutes(bufferAfter)));
    }
}
