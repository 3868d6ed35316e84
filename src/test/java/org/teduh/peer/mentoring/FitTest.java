package org.teduh.peer.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.teduh.peer.mentoring.People.SITE;
import static org.teduh.peer.mentoring.People.TODAY;
import static org.teduh.peer.mentoring.People.somebody;
import static org.teduh.peer.mentoring.Topic.CAREER;
import static org.teduh.peer.mentoring.Topic.CULTURE;
import static org.teduh.peer.mentoring.Topic.RELOCATION;
import static org.teduh.peer.mentoring.Topic.SETTLING_IN;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.teduh.peer.mentoring.Reason.Kind;

/** How well two fit, and the three reasons that a person reads. */
class FitTest {

    @Test
    void whoever_fits_in_everything_has_a_thousand_points() {
        Mentee mentee = somebody().at(SITE).about(CULTURE).mentee();
        Offer mentor = somebody()
                .at(SITE)
                .about(CULTURE, CAREER)
                .hired(TODAY.minusYears(4))
                .mentor();
        assertThat(Fit.of(mentee, mentor, TODAY).score()).isEqualTo(1000);
    }

    @Test
    void topics_are_shared_out_among_those_that_were_asked_for() {
        Mentee mentee = somebody().about(SETTLING_IN, CULTURE).mentee();
        int both = points(mentee, somebody().about(SETTLING_IN, CULTURE));
        int one = points(mentee, somebody().about(CULTURE, CAREER));
        int none = points(mentee, somebody().about(CAREER));
        assertThat(both - one).isEqualTo(Fit.TOPICS / 2);
        assertThat(one - none).isEqualTo(Fit.TOPICS / 2);
    }

    @Test
    void a_year_here_counts_from_its_last_day_on_and_up_to_four() {
        Mentee mentee = somebody().mentee();
        int young = points(mentee, somebody().hired(TODAY.minusYears(1).plusDays(1)));
        assertThat(points(mentee, somebody().hired(TODAY.minusYears(1))) - young)
                .isEqualTo(Fit.YEAR);
        assertThat(points(mentee, somebody().hired(TODAY.minusYears(4))) - young)
                .isEqualTo(4 * Fit.YEAR);
        assertThat(points(mentee, somebody().hired(TODAY.minusYears(30))) - young)
                .isEqualTo(4 * Fit.YEAR);
    }

    @Test
    void the_preferred_language_counts_twice_another() {
        Mentee mentee = somebody().speaking("id", "en").mentee();
        assertThat(points(mentee, somebody().speaking("id"))
                        - points(mentee, somebody().speaking("en")))
                .isEqualTo(Fit.LANGUAGE / 2);
    }

    @Test
    void there_are_three_reasons_and_the_heaviest_comes_first() {
        Mentee mentee = somebody().at(SITE).about(CULTURE, RELOCATION).mentee();
        Offer mentor =
                somebody().at(SITE).about(CULTURE).hired(TODAY.minusYears(6)).mentor();
        assertThat(Fit.of(mentee, mentor, TODAY).reasons())
                .containsExactly(
                        Reason.of(Kind.TOPICS, List.of(CULTURE)),
                        Reason.of(Kind.SITE),
                        new Reason(Kind.LANGUAGE, "id"));
    }

    @Test
    void there_are_three_reasons_for_the_poorest_pair_too() {
        Mentee mentee = somebody()
                .about(CULTURE)
                .working("Nurse")
                .under("House / North")
                .mentee();
        Offer mentor = somebody().about(CAREER).under("House / South").mentor();
        assertThat(Fit.of(mentee, mentor, TODAY).reasons())
                .extracting(Reason::kind)
                .containsExactly(Kind.LANGUAGE, Kind.OTHER_TEAM, Kind.ROOM);
    }

    @Test
    void what_is_given_up_is_said() {
        Mentee mentee = somebody().at(SITE).about(CULTURE, RELOCATION).mentee();
        Offer mentor = somebody().about(CULTURE).mentor();
        assertThat(Fit.givenUp(mentee, mentor, true))
                .containsExactly(
                        Reason.of(Kind.TOPICS_LEFT_OUT, List.of(RELOCATION)),
                        Reason.of(Kind.OTHER_SITE),
                        Reason.of(Kind.BETTER_ELSEWHERE));
        assertThat(Fit.givenUp(
                        mentee, somebody().at(SITE).about(CULTURE, RELOCATION).mentor(), false))
                .isEmpty();
    }

    @Test
    void reasons_come_back_from_a_column_as_they_went_in() {
        List<Reason> reasons = List.of(
                Reason.of(Kind.TOPICS, List.of(SETTLING_IN, CULTURE)),
                Reason.of(Kind.SITE),
                new Reason(Kind.LANGUAGE, "id"));
        assertThat(Reason.split(Reason.join(reasons))).isEqualTo(reasons);
        assertThat(reasons.get(0).topics()).containsExactly(SETTLING_IN, CULTURE);
        assertThat(Reason.split("")).isEmpty();
    }

    private static int points(Mentee mentee, People mentor) {
        return Fit.of(mentee, mentor.mentor(), TODAY).score();
    }
}
