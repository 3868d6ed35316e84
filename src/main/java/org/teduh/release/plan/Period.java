package org.teduh.release.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A calendar year, or the {@code part}-th half or quarter of it. There are no others, so none can be shifted.
 *
 * @param part  from 1
 */
public record Period(int year, Grain grain, int part) {

    /** Days that must pass after a period before it is released: late entries come in, and nothing is live. */
    public static final int EMBARGO_DAYS = 14;

    public Period {
        if (part < 1 || part > grain.inYear()) {
            throw new IllegalArgumentException("no such part of a year");
        }
    }

    /** All periods of a calendar year, in the order in which they fall due; the year itself is the last. */
    public static List<Period> of(int year) {
        List<Period> periods = new ArrayList<>();
        for (Grain grain : Grain.values()) {
            for (int part = 1; part <= grain.inYear(); part++) {
                periods.add(new Period(year, grain, part));
            }
        }
        periods.sort(Comparator.comparing(Period::last).thenComparing(Period::grain, Comparator.reverseOrder()));
        return periods;
    }

    /** Such as "2025", "2025-H1" or "2025-Q3". */
    public String name() {
        return year + (grain == Grain.YEAR ? "" : grain.mark() + part);
    }

    public LocalDate first() {
        return LocalDate.of(year, Month.JANUARY, 1).plusMonths((long) grain.months() * (part - 1));
    }

    public LocalDate last() {
        return first().plusMonths(grain.months()).minusDays(1);
    }

    /** The first day on which it may be released. */
    public LocalDate due() {
        return last().plusDays(1L + EMBARGO_DAYS);
    }

    public Instant begins(ZoneId zone) {
        return first().atStartOfDay(zone).toInstant();
    }

    /** The first instant after it. */
    public Instant ends(ZoneId zone) {
        return last().plusDays(1).atStartOfDay(zone).toInstant();
    }

    public boolean overlaps(LocalDate from, LocalDate to) {
        return !first().isAfter(to) && !last().isBefore(from);
    }
}
