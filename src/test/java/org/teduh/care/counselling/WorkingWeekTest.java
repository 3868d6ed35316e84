package org.teduh.care.counselling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Working times are local times: every promise is tried on each day of two years, changes of the clock included. */
class WorkingWeekTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 12, 31);
    private static final SessionLength HOURLY = new SessionLength(50, 0, 10, 60);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Asia/Jakarta",
                "Asia/Makassar",
                "Europe/Berlin",
                "America/New_York",
                "Australia/Lord_Howe",
                "Pacific/Auckland"
            })
    void nine_stays_nine_on_every_day_of_two_years(String zone) {
        ZoneId here = ZoneId.of(zone);
        List<Instant> starts = everyDay(here, LocalTime.of(9, 0), LocalTime.of(10, 0))
                .freeStarts(HOURLY, instant(FIRST, here), instant(LAST.plusDays(1), here), Set.of());
        assertThat(starts).hasSize((int) (LAST.toEpochDay() - FIRST.toEpochDay() + 1));
        assertThat(starts).isSorted().doesNotHaveDuplicates();
        assertThat(starts).allMatch(start -> start.atZone(here).toLocalTime().equals(LocalTime.of(9, 0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Pacific/Auckland"})
    void an_hour_that_is_left_out_or_repeated_makes_no_second_session(String zone) {
        ZoneId here = ZoneId.of(zone);
        List<Instant> starts = everyDay(here, LocalTime.of(0, 0), LocalTime.of(6, 0))
                .freeStarts(HOURLY, instant(FIRST, here), instant(LAST.plusDays(1), here), Set.of());
        assertThat(starts).isSorted().doesNotHaveDuplicates();
        assertThat(starts.stream().map(start -> start.atZone(here).toLocalDateTime()))
                .doesNotHaveDuplicates();
        assertThat(starts)
                .allMatch(start -> here.getRules()
                        .getValidOffsets(start.atZone(here).toLocalDateTime())
                        .contains(here.getRules().getOffset(start)));
    }

    @Test
    void what_is_taken_is_not_free_and_neither_is_what_touches_it() {
        WorkingWeek week = everyDay(ZoneOffset.UTC, LocalTime.of(9, 0), LocalTime.of(12, 0));
        Instant ten = Instant.parse("2026-03-02T10:00:00Z");
        List<Instant> free = week.freeStarts(
                HOURLY, Instant.parse("2026-03-02T00:00:00Z"), Instant.parse("2026-03-03T00:00:00Z"), Set.of(ten));
        assertThat(free).containsExactly(Instant.parse("2026-03-02T09:00:00Z"), Instant.parse("2026-03-02T11:00:00Z"));
    }

    @Test
    void a_closed_afternoon_closes_what_it_meets_and_extra_hours_open() {
        LocalDate day = LocalDate.of(2026, 3, 2);
        WorkingWeek week = new WorkingWeek(
                ZoneOffset.UTC,
                List.of(new WorkingTime(day.getDayOfWeek(), LocalTime.of(9, 0), LocalTime.of(12, 0))),
                List.of(
                        new DayException(day, LocalTime.of(9, 30), LocalTime.of(10, 0), false),
                        new DayException(day, LocalTime.of(20, 0), LocalTime.of(21, 0), true)));
        assertThat(week
                        .freeStarts(
                                HOURLY,
                                instant(day, ZoneOffset.UTC),
                                instant(day.plusDays(1), ZoneOffset.UTC),
                                Set.of())
                        .stream()
                        .map(start -> start.atZone(ZoneOffset.UTC).getHour()))
                .containsExactly(10, 11, 20);
    }

    private static WorkingWeek everyDay(ZoneId zone, LocalTime from, LocalTime until) {
        return new WorkingWeek(
                zone,
                Arrays.stream(DayOfWeek.values())
                        .map(day -> new WorkingTime(day, from, until))
                        .toList(),
                List.of());
    }

    private static Instant instant(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }
}
