package org.teduh.home;

import java.time.LocalTime;

/** How one greets, which is not the same at every hour; Indonesian has four greetings. */
enum PartOfDay {
    MORNING(4),
    NOON(11),
    AFTERNOON(15),
    EVENING(18);

    private final int from;

    PartOfDay(int from) {
        this.from = from;
    }

    /** The part that an hour belongs to; the small hours are still evening. */
    static PartOfDay at(LocalTime time) {
        PartOfDay part = EVENING;
        for (PartOfDay next : values()) {
            if (time.getHour() >= next.from) {
                part = next;
            }
        }
        return part;
    }
}
