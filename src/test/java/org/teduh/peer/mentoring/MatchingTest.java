package org.teduh.peer.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.teduh.peer.mentoring.People.TODAY;
import static org.teduh.peer.mentoring.People.somebody;
import static org.teduh.peer.mentoring.Topic.CAREER;
import static org.teduh.peer.mentoring.Topic.CULTURE;
import static org.teduh.peer.mentoring.Topic.RELOCATION;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.teduh.peer.mentoring.Reason.Kind;

/** A cohort is matched as a whole, and each of it gets a mentor or a cause. */
class MatchingTest {

    private static final CohortId COHORT = new CohortId(UUID.randomUUID());

    @Test
    void who_has_one_choice_gets_it_and_who_gives_way_reads_so() {
        People both = somebody().about(CULTURE);
        People late = somebody().about(CULTURE).speaking("en");
        People best = somebody().about(CULTURE).speaking("id", "en");
        People other = somebody().about(CAREER).speaking("id");
        List<Match> found = run(List.of(both.mentee(), late.mentee()), List.of(best.mentor(), other.mentor()));
        assertThat(found.get(0).mentor()).isEqualTo(other.id());
        assertThat(found.get(0).givenUp()).contains(Reason.of(Kind.BETTER_ELSEWHERE));
        assertThat(found.get(1).mentor()).isEqualTo(best.id());
        assertThat(found.get(1).givenUp()).doesNotContain(Reason.of(Kind.BETTER_ELSEWHERE));
    }

    @Test
    void a_forbidden_pair_is_never_proposed_however_well_it_fits() {
        People mentee = somebody().about(RELOCATION);
        People manager = somebody().about(RELOCATION).hired(TODAY.minusYears(9));
        Matching matching = new Matching(
                COHORT,
                List.of(mentee.mentee()),
                List.of(manager.mentor()),
                new Lines(Map.of(mentee.id(), manager.id())),
                TODAY);
        Match found = matching.run(done -> true).orElseThrow().get(0);
        assertThat(found.isPair()).isFalse();
        assertThat(found.cause()).isEqualTo(Unmatched.ONLY_OWN_LINE);
    }

    @Test
    void who_is_left_over_reads_that_the_room_went_to_others() {
        List<Match> found = run(
                List.of(somebody().mentee(), somebody().mentee()),
                List.of(somebody().withRoom(1).mentor()));
        assertThat(found).extracting(Match::isPair).containsExactlyInAnyOrder(true, false);
        assertThat(found).extracting(Match::cause).contains(Unmatched.ROOM_WENT_TO_OTHERS);
    }

    @Test
    void a_matching_that_is_stopped_finds_nothing() {
        Matching matching = new Matching(
                COHORT,
                List.of(somebody().mentee(), somebody().mentee()),
                List.of(somebody().mentor()),
                new Lines(Map.of()),
                TODAY);
        assertThat(matching.run(done -> done < 2)).isEmpty();
        assertThat(matching.run(done -> true)).isPresent();
    }

    private static List<Match> run(List<Mentee> mentees, List<Offer> mentors) {
        return new Matching(COHORT, mentees, mentors, new Lines(Map.of()), TODAY)
                .run(done -> true)
                .orElseThrow();
    }
}
