package org.teduh.care.counselling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.TimeZone;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.primefaces.model.ScheduleDisplayMode;
import org.primefaces.model.ScheduleEvent;

/** p:schedule knows local times only; the picture is on the counsellor's clock, whatever clock the server runs by. */
class WeekModelTest {

    private static final Instant START = Instant.parse("2026-11-24T12:00:00Z");
    private static final TimeZone BEFORE = TimeZone.getDefault();

    @AfterEach
    void the_machine_keeps_its_zone() {
        TimeZone.setDefault(BEFORE);
    }

    @Test
    void a_session_stands_at_its_hour_in_the_counsellors_zone() {
        assertThat(startIn("Asia/Jakarta")).isEqualTo(LocalDateTime.of(2026, 11, 24, 19, 0));
        assertThat(startIn("Asia/Makassar")).isEqualTo(LocalDateTime.of(2026, 11, 24, 20, 0));
        assertThat(startIn("Europe/Berlin")).isEqualTo(LocalDateTime.of(2026, 11, 24, 13, 0));
    }

    @Test
    void the_servers_own_zone_changes_nothing() {
        TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
        assertThat(startIn("Asia/Jakarta")).isEqualTo(LocalDateTime.of(2026, 11, 24, 19, 0));
    }

    @Test
    void the_picture_reaches_from_the_first_open_hour_to_the_last_session() {
        WeekModel model = model("Asia/Jakarta", new DayView.Hours(LocalTime.of(7, 30), LocalTime.of(9, 0)));
        assertThat(model.first()).isEqualTo("07:00");
        assertThat(model.last()).isEqualTo("20:00");
    }

    @Test
    void open_hours_lie_behind_and_only_sessions_can_be_pressed() {
        WeekModel model = model("Asia/Jakarta", new DayView.Hours(LocalTime.of(9, 0), LocalTime.of(12, 0)));
        assertThat(model.getEvents())
                .extracting(ScheduleEvent::getDisplay)
                .containsExactly(ScheduleDisplayMode.BACKGROUND, null);
    }

    private static LocalDateTime startIn(String zone) {
        return model(zone).getEvents().get(0).getStartDate();
    }

    private static WeekModel model(String zone, DayView.Hours... open) {
        WeekEntry session = new WeekEntry(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "K-7B2",
                Modality.VIDEO,
                START,
                START.plusSeconds(3_000),
                1,
                false,
                false);
        DayView day = new DayView(LocalDate.of(2026, 11, 24), true, List.of(session), List.of(open), List.of());
        return new WeekModel(List.of(day), ZoneId.of(zone), WeekEntry::code);
    }
}
