package org.teduh.hr;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A published figure with the group that it is of.
 *
 * @param kind  U or W
 * @param unit  the group's name; of "Other units", the name of what they are units of
 * @param collected  names of the units that "Other units" are
 * @param heads  people of the group on the first day of the period
 */
public record CellView(
        String kind,
        UUID node,
        @Nullable UUID parent,
        String unit,
        boolean others,
        String collected,
        int level,
        int heads,
        int answer,
        int figure,
        double deviation) {

    public Measure measure() {
        return new Measure(figure, deviation);
    }
}
