package org.teduh.care.counselling;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a day as a list: a session, an open stretch, or a blocked one.
 *
 * @param entry  null unless it is one
 * @param label  why it is blocked; empty otherwise
 */
public record AgendaItem(
        LocalTime from, LocalTime until, @Nullable WeekEntry entry, boolean open, String label) {

    private static final Duration WORTH_SAYING = Duration.ofMinutes(45);
    private static final Duration BUFFER = Duration.ofMinutes(10);

    /** A day in the order of its hours; what a session takes of the open hours is taken out of them. */
    static List<AgendaItem> of(DayView day, ZoneId zone) {
        List<AgendaItem> items = new ArrayList<>();
        List<OpenHours> open = day.open().stream()
                .map(one -> new OpenHours(one.from(), one.until()))
                .toList();
        for (WeekEntry session : day.sessions()) {
            LocalTime from = session.start().atZone(zone).toLocalTime();
            LocalTime until = session.end().atZone(zone).toLocalTime();
            open = OpenHours.without(open, from, until.plus(BUFFER));
            items.add(new AgendaItem(from, until, session, false, ""));
        }
        open.stream()
                .filter(one -> Duration.between(one.from(), one.until()).compareTo(WORTH_SAYING) >= 0)
                .forEach(one -> items.add(new AgendaItem(one.from(), one.until(), null, true, "")));
        day.blocked().forEach(one -> items.add(new AgendaItem(one.from(), one.until(), null, false, one.label())));
        items.sort(Comparator.comparing(AgendaItem::from));
        return items;
    }

    public boolean session() {
        return entry != null;
    }
}
