package org.teduh.peer.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teduh.As;
import org.teduh.InContainer;
import org.teduh.given.Given;
import org.teduh.platform.NotFound;
import org.teduh.platform.Notices;
import org.teduh.platform.PersonId;
import org.teduh.platform.ProgrammeClock;
import org.teduh.platform.Role;
import org.teduh.platform.Secret;

/** Journey 3 as services: somebody asks, a cohort is matched, both say yes, and what is theirs stays theirs. */
@InContainer
class MentoringIT {

    @Inject
    private Requests requests;

    @Inject
    private Mentors mentors;

    @Inject
    private Pairings pairings;

    @Inject
    private Plans plans;

    @Inject
    private Cohorts cohorts;

    @Inject
    private MatchingWork matching;

    @Inject
    private Notices notices;

    @Inject
    private ProgrammeClock clock;

    @Inject
    private Given given;

    private PersonId budi;
    private PersonId maya;
    private As budiHere;
    private As mayaHere;
    private As lina;
    private String language;

    /** Each test has a language of its own, so that nobody from another test comes between the two. */
    @BeforeEach
    void people() {
        language = "x" + UUID.randomUUID().toString().substring(0, 8);
        budi = given.person("Budi").hiredOn(LocalDate.now(clock).minusDays(5)).here();
        maya = given.person("Maya").here();
        budiHere = As.person(budi, Role.EMPLOYEE);
        mayaHere = As.person(maya, Role.EMPLOYEE);
        lina = given.person("Lina").granted(Role.COORDINATOR).signedIn();
    }

    @Test
    void what_somebody_asks_for_becomes_a_pairing_with_a_plan() {
        PairingId pairing = proposed();
        assertThat(budiHere.get(() -> notices.mine())).extracting(n -> n.key()).contains("mentoring.notice.proposed");
        budiHere.run(() -> pairings.accept(pairing));
        assertThat(mayaHere.get(() -> pairings.find(pairing)).line().waitsForMe())
                .isTrue();
        mayaHere.run(() -> pairings.accept(pairing));
        PairingView seen = budiHere.get(() -> pairings.find(pairing));
        assertThat(seen.state()).isEqualTo(PairingState.ACTIVE);
        assertThat(seen.steps()).extracting(StepView::day).containsExactly(1, 7, 30, 60, 90);
        assertThat(mayaHere.get(() -> mentors.mine().orElseThrow().taken())).isEqualTo(1);
        assertThat(budiHere.get(() -> requests.mine())).isEmpty();
    }

    @Test
    void the_own_words_are_read_by_the_proposed_mentor_alone() {
        PairingId pairing = proposed();
        assertThat(mayaHere.get(() -> pairings.find(pairing)).words().reveal()).isEqualTo("Where do I begin?");
        mayaHere.run(() -> pairings.decline(pairing));
        assertThat(mayaHere.get(() -> pairings.find(pairing)).words().isBlank()).isTrue();
    }

    @Test
    void a_foreign_pairing_is_not_there() {
        PairingId pairing = proposed();
        As ratna = given.person("Ratna").signedIn();
        assertThatThrownBy(() -> ratna.run(() -> pairings.find(pairing))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ratna.run(() -> pairings.accept(pairing))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ratna.run(() -> plans.tick(pairing, 1))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> lina.run(() -> pairings.find(pairing))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ratna.run(() -> cohorts.all())).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void how_it_went_and_the_line_are_seen_by_the_writer_alone() {
        PairingId pairing = begun();
        LocalDate today = budiHere.get(() -> LocalDate.now(clock));
        budiHere.run(() -> plans.checkIn(pairing, today, Went.NOT_SURE, Secret.of("Too fast for me.")));
        assertThat(budiHere.get(() -> pairings.find(pairing)).checkIns())
                .singleElement()
                .satisfies(own -> assertThat(own.line().reveal()).isEqualTo("Too fast for me."));
        assertThat(mayaHere.get(() -> pairings.find(pairing)).checkIns())
                .singleElement()
                .satisfies(other -> {
                    assertThat(other.metOn()).isEqualTo(today);
                    assertThat(other.went()).isNull();
                    assertThat(other.line().isBlank()).isTrue();
                });
    }

    @Test
    void a_meeting_lies_not_in_the_future() {
        PairingId pairing = begun();
        assertThatThrownBy(() -> budiHere.run(
                        () -> plans.checkIn(pairing, LocalDate.now(clock).plusDays(2), Went.WELL, Secret.of(""))))
                .isInstanceOf(NotYetMet.class);
    }

    @Test
    void who_has_come_to_stand_above_the_other_cannot_accept() {
        PairingId pairing = proposed();
        given.reporting(budi, maya);
        assertThatThrownBy(() -> budiHere.run(() -> pairings.accept(pairing))).isInstanceOf(OnOneLine.class);
    }

    @Test
    void an_end_gives_the_place_back_and_the_two_are_not_proposed_again() {
        PairingId pairing = begun();
        budiHere.run(() -> pairings.end(pairing));
        assertThat(mayaHere.get(() -> mentors.mine().orElseThrow().taken())).isZero();
        assertThat(mayaHere.get(() -> pairings.find(pairing)).state()).isEqualTo(PairingState.ENDED_EARLY);
        budiHere.run(() -> requests.ask(Set.of(Topic.RELOCATION), List.of(language), Secret.of("")));
        assertThat(matched().proposed()).noneMatch(pair -> pair.mentee().id().equals(budi));
    }

    @Test
    void a_matching_that_is_stopped_leaves_the_cohort_as_it_was() {
        budiAndMaya();
        CohortId cohort = cohort();
        matching.run(cohort, (done, total) -> true);
        CohortBoard before = lina.get(() -> cohorts.find(cohort));
        assertThat(before.proposed()).isNotEmpty();
        matching.run(cohort, (done, total) -> false);
        assertThat(lina.get(() -> cohorts.find(cohort))).isEqualTo(before);
    }

    @Test
    void a_proposal_is_sent_once() {
        budiAndMaya();
        CohortId cohort = cohort();
        matching.run(cohort, (done, total) -> true);
        lina.run(() -> cohorts.send(cohort, budi));
        assertThatThrownBy(() -> lina.run(() -> cohorts.send(cohort, budi))).isInstanceOf(NotFound.class);
        assertThat(budiHere.get(() -> pairings.mine())).hasSize(1);
    }

    @Test
    void who_takes_it_back_is_matched_no_more() {
        budiAndMaya();
        budiHere.run(() -> requests.withdraw());
        assertThat(matched().proposed()).noneMatch(pair -> pair.mentee().id().equals(budi));
    }

    @Test
    void a_mentor_cannot_offer_fewer_places_than_are_taken() {
        begun();
        mayaHere.run(() -> mentors.offer(offer(1)));
        assertThatThrownBy(() -> mayaHere.run(() -> mentors.offer(offer(0)))).isInstanceOf(PlacesTaken.class);
    }

    private void budiAndMaya() {
        mayaHere.run(() -> mentors.offer(offer(1)));
        budiHere.run(() -> requests.ask(Set.of(Topic.RELOCATION), List.of(language), Secret.of("Where do I begin?")));
    }

    private MentorProfile offer(int capacity) {
        return new MentorProfile(Set.of(Topic.RELOCATION), List.of(language), capacity, Secret.of(""), false);
    }

    private PairingId proposed() {
        budiAndMaya();
        CohortId cohort = cohort();
        matching.run(cohort, (done, total) -> true);
        lina.run(() -> cohorts.send(cohort, budi));
        return budiHere.get(() -> pairings.mine().get(0).id());
    }

    private PairingId begun() {
        PairingId pairing = proposed();
        budiHere.run(() -> pairings.accept(pairing));
        mayaHere.run(() -> pairings.accept(pairing));
        return pairing;
    }

    private CohortBoard matched() {
        CohortId cohort = cohort();
        matching.run(cohort, (done, total) -> true);
        return lina.get(() -> cohorts.find(cohort));
    }

    private CohortId cohort() {
        LocalDate today = LocalDate.now(clock);
        return lina.get(() -> cohorts.make("Cohort " + UUID.randomUUID(), today.minusDays(30), today));
    }
}
