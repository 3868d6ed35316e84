package org.teduh.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/**
 * Days and times in this request's language, for a page: {@code #{when.time(start, zone)}}. English writes 21:30,
 * Indonesian 21.30; a clock without its zone's name says nothing, so say {@code #{when.zone(zone)}} once beside it.
 */
@Named
@RequestScoped
public class When {

    @Inject
    private Visitor visitor;

    @Inject
    private Words words;

    /** 21:30 or 21.30. */
    public String time(Instant at, ZoneId zone) {
        return time(at.atZone(zone).toLocalTime());
    }

    public String time(LocalTime at) {
        return write(visitor.getLanguage().equals("id") ? "HH.mm" : "HH:mm", at);
    }

    /** Tuesday 24 November; Indonesian puts a comma after the weekday. */
    public String day(Instant at, ZoneId zone) {
        return day(at.atZone(zone).toLocalDate());
    }

    public String day(LocalDate day) {
        return write(comma("EEEE", " d MMMM"), day);
    }

    /** Tuesday 24 Nov. */
    public String shortDay(Instant at, ZoneId zone) {
        return write(comma("EEEE", " d MMM"), at.atZone(zone));
    }

    /** Tuesday 24 Nov, 21:30. */
    public String at(Instant at, ZoneId zone) {
        return shortDay(at, zone) + ", " + time(at, zone);
    }

    /** 24 November 2026. */
    public String date(LocalDate day) {
        return write("d MMMM yyyy", day);
    }

    public String date(Instant at, ZoneId zone) {
        return date(LocalDate.ofInstant(at, zone));
    }

    /** 24 Nov 2026. */
    public String shortDate(Instant at, ZoneId zone) {
        return write("d MMM yyyy", at.atZone(zone));
    }

    /** Tue. */
    public String weekday(LocalDate day) {
        return write("EEE", day);
    }

    /** Tuesday. */
    public String fullWeekday(LocalDate day) {
        return write("EEEE", day);
    }

    /** 24. */
    public String dayOfMonth(LocalDate day) {
        return write("d", day);
    }

    /** Today, Tonight, Tomorrow, or the short day; then the time. */
    public String soon(Instant at, ZoneId zone, Instant now) {
        ZonedDateTime local = at.atZone(zone);
        LocalDate today = LocalDate.ofInstant(now, zone);
        if (local.toLocalDate().equals(today)) {
            return words.say(locale(), local.getHour() >= 18 ? "general.tonight" : "general.today") + ", "
                    + time(at, zone);
        }
        return local.toLocalDate().equals(today.plusDays(1))
                ? words.say(locale(), "general.tomorrow") + ", " + time(at, zone)
                : at(at, zone);
    }

    /** Jakarta time: the zone by its city, as people who work there call it. */
    public String zone(ZoneId zone) {
        String id = zone.getId();
        return words.say(
                locale(), "general.zone", id.substring(id.lastIndexOf('/') + 1).replace('_', ' '));
    }

    private String comma(String weekday, String rest) {
        return visitor.getLanguage().equals("id") ? weekday + "," + rest : weekday + rest;
    }

    private String write(String pattern, TemporalAccessor time) {
        return DateTimeFormatter.ofPattern(pattern, locale()).format(time);
    }

    private Locale locale() {
        return visitor.getLocale();
    }
}
