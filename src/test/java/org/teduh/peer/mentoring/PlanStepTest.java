package org.teduh.peer.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlanStepTest {

    private static final PairingId PAIRING = new PairingId(UUID.randomUUID());

    @Test
    void a_plan_has_its_five_days_counted_from_the_first() {
        LocalDate monday = LocalDate.of(2026, 6, 1);
        assertThat(PlanStep.plan(PAIRING, monday).stream().map(PlanStep::view))
                .extracting(StepView::day)
                .containsExactly(1, 7, 30, 60, 90);
        assertThat(PlanStep.plan(PAIRING, monday).get(0).view().dueOn()).isEqualTo(monday.plusDays(1));
    }

    @Test
    void no_step_falls_on_a_weekend() {
        for (int day = 0; day < 7; day++) {
            assertThat(PlanStep.plan(PAIRING, LocalDate.of(2026, 6, 1).plusDays(day)))
                    .extracting(step -> step.view().dueOn().getDayOfWeek())
                    .doesNotContain(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        }
    }

    @Test
    void a_tick_can_be_taken_back() {
        PlanStep step = new PlanStep(PAIRING, 30, LocalDate.of(2026, 6, 1));
        step.tick(LocalDate.of(2026, 7, 1));
        assertThat(step.isDone()).isTrue();
        step.tick(LocalDate.of(2026, 7, 2));
        assertThat(step.isDone()).isFalse();
    }
}
