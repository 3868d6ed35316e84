package org.teduh.peer.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.teduh.InContainer;
import org.teduh.given.Given;
import org.teduh.platform.PersonId;

/** New hires and their mentors are counted exactly, and pairings that were sought for help are not counted at all. */
@InContainer
class PeerTalliesIT {

    private static final LocalDate FIRST = LocalDate.of(2021, 4, 1);
    private static final LocalDate LAST = LocalDate.of(2021, 6, 30);

    @Inject
    private PeerTallies tallies;

    @Inject
    private Begun begun;

    @Inject
    private Given given;

    private final UUID north = UUID.randomUUID();
    private final Map<PersonId, UUID> nodeOf = new HashMap<>();

    @Test
    void a_mentor_counts_on_the_fourteenth_day_and_not_on_the_fifteenth() {
        begun.pairing(hired(FIRST), true, FIRST.plusDays(14));
        begun.pairing(hired(LAST), true, LAST.plusDays(15));
        hired(LAST);
        assertThat(tallies.newHires(nodeOf, FIRST, LAST)).containsExactly(new PeerTally(north, 3, 1));
    }

    @Test
    void who_was_hired_the_day_before_or_after_is_not_counted() {
        hired(FIRST.minusDays(1));
        hired(LAST.plusDays(1));
        assertThat(tallies.newHires(nodeOf, FIRST, LAST)).isEmpty();
    }

    @Test
    void a_pairing_that_was_sought_for_help_is_in_no_count() {
        begun.pairing(hired(FIRST), false, FIRST.plusDays(3));
        assertThat(tallies.newHires(nodeOf, FIRST, LAST)).containsExactly(new PeerTally(north, 1, 0));
    }

    @Test
    void who_is_in_no_node_is_in_no_count() {
        hired(FIRST);
        assertThat(tallies.newHires(Map.of(), FIRST, LAST)).isEmpty();
    }

    private PersonId hired(LocalDate day) {
        PersonId person = given.person("New").hiredOn(day).here();
        nodeOf.put(person, north);
        return person;
    }

    /** Pairings with a mentor of their own that began on a day. */
    @ApplicationScoped
    static class Begun {

        @PersistenceContext(unitName = "care")
        private EntityManager db;

        @Inject
        private Given given;

        @Transactional
        public void pairing(PersonId mentee, boolean onboarding, LocalDate day) {
            PersonId mentor = given.person("Mentor").here();
            Cohort cohort = new Cohort("Cohort " + UUID.randomUUID(), day, day);
            db.persist(cohort);
            db.flush();
            Match match = new Match(cohort.id(), mentee, mentor, new Fit(0, List.of()), List.of());
            Pairing pairing = new Pairing(match, onboarding, day.minusDays(2));
            pairing.accept(mentor, day);
            pairing.accept(mentee, day);
            db.persist(pairing);
        }
    }
}
