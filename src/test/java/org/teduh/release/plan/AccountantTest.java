package org.teduh.release.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is printed about the budget is what the plan costs. */
class AccountantTest {

    @ParameterizedTest
    @CsvSource({"LARGE, 0.248", "MIDDLE, 0.250", "SMALL, 0.225"})
    void a_starting_plan_sums_up_as_the_design_says(String name, double sum) {
        assertThat(Accountant.budget(Plan.named(name)).rho()).isCloseTo(sum, within(0.0005));
    }

    @ParameterizedTest
    @CsvSource({"99, ", "100, SMALL", "499, SMALL", "500, MIDDLE", "4999, MIDDLE", "5000, LARGE"})
    void the_plan_is_chosen_by_heads(int heads, String name) {
        assertThat(Plan.forHeads(heads).map(Plan::name).orElse(null)).isEqualTo(name);
    }

    @Test
    void a_year_of_a_middle_organisation_is_said_in_every_way() {
        Budget budget = Accountant.budget(Plan.MIDDLE);
        assertThat(budget.epsilon()).isCloseTo(3.3, within(0.05));
        assertThat(budget.epsilonFromRho()).isCloseTo(3.54, within(0.01));
        assertThat(budget.epsilon5()).isCloseTo(8.3, within(0.05));
        assertThat(budget.epsilon10()).isCloseTo(12.6, within(0.05));
        assertThat(budget.meanBelief()).isCloseTo(0.077, within(0.0005));
        assertThat(budget.topBelief()).isCloseTo(0.26, within(0.005));
    }

    @Test
    void twelve_months_across_new_year_touch_both_years_and_stay_under_the_cap() {
        for (Plan plan : Plan.ALL) {
            double episode = Accountant.worstEpisodeRho(plan.tables());
            assertThat(episode)
                    .isGreaterThan(Accountant.yearlyRho(plan.tables()))
                    .isLessThan(Plan.HARD_CAP);
        }
    }

    /** Independently of the grid: one cell of variance v is (nearly) a Gaussian mechanism of ε with known δ. */
    @Test
    void the_composition_agrees_with_a_bell_that_can_be_computed_by_hand() {
        LossDistribution ten = LossDistribution.NOTHING.and(LossDistribution.ofCell(25), 10);
        assertThat(ten.epsilon(1e-6)).isCloseTo(2.92, within(0.02));
    }

    @Test
    void one_more_table_is_refused() {
        List<PlannedTable> tables = new ArrayList<>(Plan.MIDDLE.tables());
        tables.add(new PlannedTable(Kind.W, Grain.YEAR, 1, 40));
        assertThatThrownBy(() -> new Plan("MORE", tables)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void periods_fall_due_in_order_after_their_embargo() {
        assertThat(Period.of(2025))
                .extracting(Period::name)
                .containsExactly("2025-Q1", "2025-Q2", "2025-H1", "2025-Q3", "2025-Q4", "2025-H2", "2025");
        assertThat(new Period(2025, Grain.HALF, 1).due()).hasToString("2025-07-15");
        assertThat(new Period(2025, Grain.YEAR, 1).due()).hasToString("2026-01-15");
    }
}
