package org.teduh.care.counselling;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** One day of a counsellor's week. */
public record DayView(LocalDate day, boolean today, List<WeekEntry> sessions, List<Hours> open, List<Blocked> blocked) {

    /** Open for booking, in local time. */
    public record Hours(LocalTime from, LocalTime until) {}

    /** Closed although the week says open, with the counsellor's own word for why. */
    public record Blocked(LocalTime from, LocalTime until, String label) {}

    public boolean free() {
        return sessions.isEmpty() && open.isEmpty() && blocked.isEmpty();
    }
}
