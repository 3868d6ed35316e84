package org.teduh.peer.mentoring.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.teduh.peer.mentoring.matching.IndependentSolvers.Answer;

/** The best plan is as good as what solvers of other people and other algorithms find. */
class PlanAgainstOthersTest {

    @Test
    void small_cohorts_are_as_good_as_jgrapht_says() {
        for (int seed = 0; seed < 150; seed++) {
            RandomCohort cohort = RandomCohort.of(seed, 5 + seed % 60, 3 + seed % 25, 1 + seed % 12, 3, 1 + seed % 300);
            assertThat(Answer.of(cohort.plan())).as("seed %d", seed).isEqualTo(IndependentSolvers.jgrapht(cohort));
        }
    }

    @Test
    void cohorts_of_every_shape_are_as_good_as_or_tools_says() {
        for (int seed = 0; seed < 150; seed++) {
            int mentors = 3 + (seed * 37) % 200;
            RandomCohort cohort =
                    RandomCohort.of(seed, 1 + (seed * 61) % 700, mentors, 1 + seed % 30, 1 + seed % 3, 1 + seed % 500);
            assertThat(Answer.of(cohort.plan())).as("seed %d", seed).isEqualTo(IndependentSolvers.orTools(cohort));
        }
    }

    @Test
    void a_cohort_where_two_of_three_find_no_room_is_as_good_too() {
        RandomCohort cohort = RandomCohort.of(7, 900, 100, 25, 5, 1);
        Plan plan = cohort.plan();
        assertThat(plan.mentorOf().size()).isLessThan(400);
        assertThat(Answer.of(plan)).isEqualTo(IndependentSolvers.orTools(cohort));
        assertThat(Answer.of(plan)).isEqualTo(IndependentSolvers.jgrapht(cohort));
    }

    @Test
    void a_thousand_new_people_and_three_hundred_mentors_are_as_good_too() {
        RandomCohort cohort = RandomCohort.of(1000, 1000, 300, 60, 6, 1);
        assertThat(Answer.of(cohort.plan())).isEqualTo(IndependentSolvers.orTools(cohort));
    }
}
