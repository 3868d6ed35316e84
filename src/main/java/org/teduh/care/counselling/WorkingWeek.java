package org.teduh.care.counselling;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * When one counsellor works, in local time of one zone, and the starts that follow from it. Local time is what people
 * mean: a weekly 09:00 stays 09:00 when the clocks change. An hour that the clocks leave out gives no start; one that
 * they repeat gives it once, the first time (java.time's rule for overlaps).
 */
record WorkingWeek(ZoneId zone, List<WorkingTime> times, List<DayException> exceptions) {

    private record Span(LocalTime from, LocalTime until) {}

    /**
     * The starts of sessions of that length, in ascending order, from {@code earliest} on and before {@code latest},
     * whose session with its buffers touches no quarter that is taken.
     */
    List<Instant> freeStarts(SessionLength length, Instant earliest, Instant latest, Set<Instant> taken) {
        TreeSet<Instant> starts = new TreeSet<>();
        LocalDate last = LocalDate.ofInstant(latest, zone);
        for (LocalDate day = LocalDate.ofInstant(earliest, zone); !day.isAfter(last); day = day.plusDays(1)) {
            for (Span span : openOn(day)) {
                collect(day, span, length, starts);
            }
        }
        starts.removeIf(start -> start.isBefore(earliest)
                || !start.isBefore(latest)
                || length.claimsFrom(start).stream().anyMatch(quarter -> taken.contains(quarter.start())));
        return List.copyOf(starts);
    }

    /** The open hours of a day, in order, less what is closed on it. */
    List<OpenHours> hoursOf(LocalDate day) {
        List<OpenHours> hours = openOn(day).stream()
                .map(span -> new OpenHours(span.from(), span.until()))
                .toList();
        for (DayException exception : exceptions) {
            if (!exception.open() && exception.day().equals(day)) {
                hours = OpenHours.without(hours, exception.from(), exception.until());
            }
        }
        return hours;
    }

    private void collect(LocalDate day, Span span, SessionLength length, Set<Instant> starts) {
        LocalDateTime end = day.atTime(span.until());
        for (LocalDateTime at = day.atTime(span.from());
                !at.plusMinutes(length.minutes()).isAfter(end);
                at = at.plusMinutes(length.every())) {
            boolean exists = !zone.getRules().getValidOffsets(at).isEmpty();
            if (exists && !closed(at, at.plusMinutes(length.minutes()))) {
                starts.add(at.atZone(zone).toInstant());
            }
        }
    }

    private List<Span> openOn(LocalDate day) {
        List<Span> spans = new ArrayList<>();
        times.stream()
                .filter(time -> time.weekday() == day.getDayOfWeek())
                .forEach(time -> spans.add(new Span(time.from(), time.until())));
        exceptions.stream()
                .filter(exception -> exception.open() && exception.day().equals(day))
                .forEach(exception -> spans.add(new Span(exception.from(), exception.until())));
        return spans;
    }

    private boolean closed(LocalDateTime from, LocalDateTime until) {
        return exceptions.stream()
                .filter(exception -> !exception.open())
                .anyMatch(exception -> from.isBefore(exception.day().atTime(exception.until()))
                        && until.isAfter(exception.day().atTime(exception.from())));
    }
}
