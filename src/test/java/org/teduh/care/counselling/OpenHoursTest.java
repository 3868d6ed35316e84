package org.teduh.care.counselling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is left of a day's open hours, and how a list says it. */
class OpenHoursTest {

    private static final List<OpenHours> DAY = List.of(hours(9, 12), hours(13, 17));

    @Test
    void what_is_closed_is_cut_out_and_what_only_touches_it_stays() {
        assertThat(closed(10, 11)).containsExactly(hours(9, 10), hours(11, 12), hours(13, 17));
        assertThat(closed(12, 13)).isEqualTo(DAY);
        assertThat(closed(11, 14)).containsExactly(hours(9, 11), hours(14, 17));
        assertThat(closed(9, 17)).isEmpty();
        assertThat(closed(0, 23)).isEmpty();
    }

    @Test
    void a_list_of_the_day_says_sessions_and_the_open_stretches_between_them() {
        ZoneId jakarta = ZoneId.of("Asia/Jakarta");
        Instant ten = LocalDate.of(2026, 11, 24).atTime(10, 0).atZone(jakarta).toInstant();
        WeekEntry session = new WeekEntry(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "K-7B2",
                Modality.PHONE,
                ten,
                ten.plusSeconds(3_000),
                2,
                false,
                false);
        DayView day = new DayView(
                LocalDate.of(2026, 11, 24),
                true,
                List.of(session),
                List.of(new DayView.Hours(LocalTime.of(9, 0), LocalTime.of(12, 0))),
                List.of(new DayView.Blocked(LocalTime.of(14, 0), LocalTime.of(15, 0), "Supervision")));
        List<AgendaItem> items = AgendaItem.of(day, jakarta);
        assertThat(items)
                .extracting(AgendaItem::from)
                .containsExactly(LocalTime.of(9, 0), LocalTime.of(10, 0), LocalTime.of(11, 0), LocalTime.of(14, 0));
        assertThat(items).extracting(AgendaItem::open).containsExactly(true, false, true, false);
        assertThat(items.get(1).session()).isTrue();
    }

    private static List<OpenHours> closed(int from, int until) {
        return OpenHours.without(DAY, LocalTime.of(from, 0), LocalTime.of(until, 0));
    }

    private static OpenHours hours(int from, int until) {
        return new OpenHours(LocalTime.of(from, 0), LocalTime.of(until, 0));
    }
}
