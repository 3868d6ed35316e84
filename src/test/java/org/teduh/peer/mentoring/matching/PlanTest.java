package org.teduh.peer.mentoring.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlanTest {

    private static final UUID AYU = new UUID(1, 1);
    private static final UUID BIMO = new UUID(1, 2);
    private static final UUID MAYA = new UUID(2, 1);
    private static final UUID HENDRA = new UUID(2, 2);

    @Test
    void pairing_more_people_comes_before_pairing_two_who_fit_best() {
        Plan plan = Plan.best(
                List.of(AYU, BIMO),
                Map.of(MAYA, 1, HENDRA, 1),
                List.of(new Candidate(AYU, MAYA, 1000), new Candidate(AYU, HENDRA, 0), new Candidate(BIMO, MAYA, 0)));
        assertThat(plan.mentorOf()).isEqualTo(Map.of(AYU, HENDRA, BIMO, MAYA));
        assertThat(plan.score()).isZero();
    }

    @Test
    void among_plans_of_one_size_the_highest_total_wins() {
        Plan plan = Plan.best(
                List.of(AYU, BIMO),
                Map.of(MAYA, 1, HENDRA, 1),
                List.of(
                        new Candidate(AYU, MAYA, 900),
                        new Candidate(AYU, HENDRA, 800),
                        new Candidate(BIMO, MAYA, 850),
                        new Candidate(BIMO, HENDRA, 100)));
        assertThat(plan.mentorOf()).isEqualTo(Map.of(AYU, HENDRA, BIMO, MAYA));
        assertThat(plan.score()).isEqualTo(1650);
    }

    @Test
    void a_mentor_without_room_gets_nobody() {
        Plan plan = Plan.best(List.of(AYU), Map.of(MAYA, 0), List.of(new Candidate(AYU, MAYA, 1000)));
        assertThat(plan.mentorFor(AYU)).isEmpty();
    }

    @Test
    void nobody_to_pair_is_an_empty_plan() {
        assertThat(Plan.best(List.of(), Map.of(), List.of()).mentorOf()).isEmpty();
        assertThat(Plan.best(List.of(AYU), Map.of(), List.of()).mentorOf()).isEmpty();
    }

    @Test
    void a_candidate_from_outside_the_cohort_is_refused() {
        List<Candidate> stranger = List.of(new Candidate(BIMO, MAYA, 1));
        assertThatThrownBy(() -> Plan.best(List.of(AYU), Map.of(MAYA, 1), stranger))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_score_lies_between_0_and_1000() {
        assertThatThrownBy(() -> new Candidate(AYU, MAYA, 1001)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Candidate(AYU, MAYA, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Candidate(AYU, MAYA, 1000).score()).isEqualTo(1000);
    }

    @Test
    void every_tiny_cohort_gets_what_trying_all_plans_gives() {
        for (int seed = 0; seed < 3000; seed++) {
            RandomCohort cohort = RandomCohort.of(seed, 1 + seed % 6, 1 + seed % 4, 4, 2, seed % 2 == 0 ? 1 : 250);
            Plan plan = cohort.plan();
            isAllowed(plan, cohort);
            assertThat(worth(plan)).as("seed %d", seed).isEqualTo(best(cohort, 0, new HashMap<>(cohort.room())));
        }
    }

    @Test
    void a_plan_is_never_below_taking_the_best_pair_first() {
        for (int seed = 0; seed < 300; seed++) {
            RandomCohort cohort = RandomCohort.of(seed, 60, 25, 8, 3, 50);
            assertThat(worth(cohort.plan())).as("seed %d", seed).isGreaterThanOrEqualTo(greedy(cohort));
        }
    }

    @Test
    void the_order_in_which_people_are_handed_in_changes_nothing() {
        for (int step : new int[] {1, 100, 1000}) {
            RandomCohort cohort = RandomCohort.of(step, 800, 250, 20, 3, step);
            Plan plan = cohort.plan();
            for (int order = 1; order <= 5; order++) {
                assertThat(cohort.shuffled(order).plan())
                        .as("scores in steps of %d, order %d", step, order)
                        .isEqualTo(plan);
            }
        }
    }

    /** People paired and total score, in one number that compares as the plan promises. */
    private static long worth(Plan plan) {
        return plan.mentorOf().size() * 1_000_000L + plan.score();
    }

    private static void isAllowed(Plan plan, RandomCohort cohort) {
        Map<UUID, Integer> room = new HashMap<>(cohort.room());
        plan.mentorOf().forEach((mentee, mentor) -> {
            assertThat(cohort.candidates())
                    .anyMatch(c -> c.mentee().equals(mentee) && c.mentor().equals(mentor));
            assertThat(room.merge(mentor, -1, Integer::sum)).isNotNegative();
        });
    }

    private static long best(RandomCohort cohort, int next, Map<UUID, Integer> room) {
        if (next == cohort.mentees().size()) {
            return 0;
        }
        long best = best(cohort, next + 1, room);
        for (Candidate pair : cohort.candidates()) {
            if (pair.mentee().equals(cohort.mentees().get(next)) && room.get(pair.mentor()) > 0) {
                room.merge(pair.mentor(), -1, Integer::sum);
                best = Math.max(best, 1_000_000L + pair.score() + best(cohort, next + 1, room));
                room.merge(pair.mentor(), 1, Integer::sum);
            }
        }
        return best;
    }

    private static long greedy(RandomCohort cohort) {
        Map<UUID, Integer> room = new HashMap<>(cohort.room());
        Map<UUID, UUID> mentorOf = new HashMap<>();
        long score = 0;
        List<Candidate> byScore = cohort.candidates().stream()
                .sorted(Comparator.comparingInt(Candidate::score).reversed())
                .toList();
        for (Candidate pair : byScore) {
            if (!mentorOf.containsKey(pair.mentee()) && room.get(pair.mentor()) > 0) {
                mentorOf.put(pair.mentee(), pair.mentor());
                room.merge(pair.mentor(), -1, Integer::sum);
                score += pair.score();
            }
        }
        return mentorOf.size() * 1_000_000L + score;
    }
}
