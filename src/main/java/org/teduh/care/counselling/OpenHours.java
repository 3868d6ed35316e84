package org.teduh.care.counselling;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** From and until, on one day, in local time: a piece of it that is open. */
record OpenHours(LocalTime from, LocalTime until) {

    /** What is left of these when that is closed, in order. */
    static List<OpenHours> without(List<OpenHours> hours, LocalTime from, LocalTime until) {
        List<OpenHours> left = new ArrayList<>();
        for (OpenHours one : hours) {
            if (one.until.compareTo(from) <= 0 || one.from.compareTo(until) >= 0) {
                left.add(one);
                continue;
            }
            if (one.from.isBefore(from)) {
                left.add(new OpenHours(one.from, from));
            }
            if (one.until.isAfter(until)) {
                left.add(new OpenHours(until, one.until));
            }
        }
        left.sort(Comparator.comparing(OpenHours::from));
        return left;
    }
}
