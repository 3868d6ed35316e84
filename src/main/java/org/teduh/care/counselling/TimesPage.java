package org.teduh.care.counselling;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.teduh.platform.Beside;
import org.teduh.platform.M;
import org.teduh.platform.NotFound;
import org.teduh.platform.Pages;
import org.teduh.platform.Visitor;

/** {@code care/counselling/times}: when the counsellor can be booked, every week and on single days. */
@Named
@RequestScoped
public class TimesPage {

    private static final LocalTime DAY_ENDS = LocalTime.of(23, 59);

    @Inject
    private Availability availability;

    @Inject
    private Profiles profiles;

    @Inject
    private Diary diary;

    @Inject
    private Pages pages;

    @Inject
    private M m;

    @Inject
    private Visitor visitor;

    private int weekday = DayOfWeek.MONDAY.getValue();
    private @Nullable LocalTime from;
    private @Nullable LocalTime until;
    private boolean more;
    private @Nullable LocalDate day;
    private @Nullable LocalTime dayFrom;
    private @Nullable LocalTime dayUntil;
    private String label = "";

    /** Opens a time of every week; a refusal stands beside the field. */
    public @Nullable String open() {
        try {
            availability.open(DayOfWeek.of(weekday), given(from), given(until));
            return again();
        } catch (TimesBackwards backwards) {
            Beside.field("weekly:until", backwards, m);
        } catch (TimesOverlap overlap) {
            Beside.field("weekly:from", overlap, m);
        }
        return null;
    }

    public String close() {
        availability.close(Opaque.posted("time").orElseThrow(NotFound::new));
        return again();
    }

    /** Makes a day different; without hours, all of it. A refusal stands beside the field. */
    public @Nullable String except() {
        LocalTime begin = dayFrom == null ? LocalTime.MIN : dayFrom;
        LocalTime end = dayUntil == null ? DAY_ENDS : dayUntil;
        try {
            availability.except(given(day), begin, end, more, label);
            return again();
        } catch (TimesBackwards backwards) {
            Beside.field("days:dayUntil", backwards, m);
            return null;
        }
    }

    public String restore() {
        availability.restore(Opaque.posted("day").orElseThrow(NotFound::new));
        return again();
    }

    /** Whether there is a profile for the times to stand beside. */
    public boolean isShown() {
        return profiles.isShown();
    }

    /** The weekly times by weekday, Monday first; days without any are there too. */
    public Map<String, List<Availability.Weekly>> getWeek() {
        Map<String, List<Availability.Weekly>> week = new LinkedHashMap<>();
        for (DayOfWeek one : DayOfWeek.values()) {
            week.put(name(one), new ArrayList<>());
        }
        availability
                .everyWeek()
                .forEach(time -> week.computeIfAbsent(name(time.weekday()), name -> new ArrayList<>())
                        .add(time));
        return week;
    }

    public List<Availability.Different> getDifferent() {
        return availability.different();
    }

    public boolean whole(Availability.Different one) {
        return one.from().equals(LocalTime.MIN) && one.until().equals(DAY_ENDS);
    }

    /** Monday to Sunday, for the select. */
    public Map<String, Integer> getWeekdays() {
        Map<String, Integer> days = new LinkedHashMap<>();
        for (DayOfWeek one : DayOfWeek.values()) {
            days.put(name(one), one.getValue());
        }
        return days;
    }

    public ZoneId getZone() {
        return diary.zone();
    }

    public int getWeekday() {
        return weekday;
    }

    public void setWeekday(int weekday) {
        this.weekday = weekday;
    }

    public @Nullable LocalTime getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalTime from) {
        this.from = from;
    }

    public @Nullable LocalTime getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalTime until) {
        this.until = until;
    }

    public boolean isMore() {
        return more;
    }

    public void setMore(boolean more) {
        this.more = more;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public @Nullable LocalTime getDayFrom() {
        return dayFrom;
    }

    public void setDayFrom(@Nullable LocalTime dayFrom) {
        this.dayFrom = dayFrom;
    }

    public @Nullable LocalTime getDayUntil() {
        return dayUntil;
    }

    public void setDayUntil(@Nullable LocalTime dayUntil) {
        this.dayUntil = dayUntil;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    private String name(DayOfWeek one) {
        return one.getDisplayName(TextStyle.FULL, visitor.getLocale());
    }

    private String again() {
        return pages.go("care/counselling/times");
    }

    private static <T> T given(@Nullable T field) {
        if (field == null) {
            throw new NotFound();
        }
        return field;
    }
}
