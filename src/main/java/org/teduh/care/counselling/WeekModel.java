package org.teduh.care.counselling;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import org.primefaces.model.DefaultScheduleEvent;
import org.primefaces.model.DefaultScheduleModel;
import org.primefaces.model.ScheduleDisplayMode;

/**
 * A week as p:schedule draws it. It speaks of local times only, so every instant is put on the counsellor's clock here, and
 * the component is told the same zone.
 */
class WeekModel extends DefaultScheduleModel {

    private static final long serialVersionUID = 1;

    private static final LocalTime EARLY = LocalTime.of(8, 0);
    private static final LocalTime LATE = LocalTime.of(18, 0);

    private transient LocalTime first = EARLY;
    private transient LocalTime last = LATE;

    WeekModel(List<DayView> days, ZoneId zone, Function<WeekEntry, String> words) {
        for (DayView day : days) {
            day.open().forEach(open -> add("open", "", day, open.from(), open.until()));
            day.blocked().forEach(one -> add("is-block", one.label(), day, one.from(), one.until()));
            day.sessions().forEach(session -> add(session, zone, words.apply(session)));
        }
    }

    private void add(WeekEntry session, ZoneId zone, String words) {
        LocalDateTime start = LocalDateTime.ofInstant(session.start(), zone);
        LocalDateTime end = LocalDateTime.ofInstant(session.end(), zone);
        stretch(start.toLocalTime(), end.toLocalTime());
        addEvent(DefaultScheduleEvent.builder()
                .id(session.booking().toString())
                .title(words)
                .startDate(start)
                .endDate(end)
                .styleClass(session.first() ? "is-first" : session.missed() ? "is-missed" : "is-session")
                .build());
    }

    private void add(String kind, String title, DayView day, LocalTime from, LocalTime until) {
        boolean open = kind.equals("open");
        if (open) {
            stretch(from, until);
        }
        addEvent(DefaultScheduleEvent.builder()
                .id(kind + day.day() + from)
                .title(title)
                .startDate(day.day().atTime(from))
                .endDate(day.day().atTime(until))
                .styleClass(kind)
                .display(open ? ScheduleDisplayMode.BACKGROUND : ScheduleDisplayMode.BLOCK)
                .build());
    }

    private void stretch(LocalTime from, LocalTime until) {
        first = from.isBefore(first) ? from.withMinute(0) : first;
        last = until.isAfter(last) ? until : last;
    }

    /** Where the day's column begins: 08:00, or earlier if somebody works then. */
    String first() {
        return first.toString();
    }

    /** Where it ends: a full hour. */
    String last() {
        int hours = last.getHour() + (last.getMinute() > 0 ? 1 : 0);
        return "%02d:00".formatted(hours);
    }
}
