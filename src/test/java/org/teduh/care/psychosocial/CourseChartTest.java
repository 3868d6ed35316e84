package org.teduh.care.psychosocial;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Where a result is drawn: by its time, on the whole scale. */
class CourseChartTest {

    private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");

    private static CheckResult after(int days, int score) {
        return new CheckResult(UUID.randomUUID(), FIRST.plus(days, ChronoUnit.DAYS), score, 0);
    }

    @Test
    void the_first_stands_left_the_last_right_and_time_in_between() {
        CourseChart chart = CourseChart.of(List.of(after(0, 0), after(25, 50), after(100, 100)));
        assertThat(chart.getPoints()).extracting(CourseChart.Point::x).containsExactly(34, 109, 336);
        assertThat(chart.getPoints()).extracting(CourseChart.Point::y).containsExactly(164, 92, 20);
        assertThat(chart.getLine()).isEqualTo("M34 164 L109 92 L336 20");
    }

    @Test
    void two_at_the_same_time_are_drawn_too() {
        assertThat(CourseChart.of(List.of(after(0, 20), after(0, 40))).getPoints())
                .hasSize(2);
    }
}
