package org.teduh.peer.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.teduh.As;
import org.teduh.InContainer;
import org.teduh.given.Given;
import org.teduh.platform.PersonId;
import org.teduh.platform.Role;
import org.teduh.platform.Secret;

/** A mentor's places hold in the accepting transaction (M2), and in the database besides. */
@InContainer
class PlacesIT {

    private static final int MANY = 20;

    @Inject
    private Mentors mentors;

    @Inject
    private Pairings pairings;

    @Inject
    private Proposals proposals;

    @Inject
    private Given given;

    @Resource(lookup = "jdbc/care")
    private DataSource care;

    @Test
    void of_twenty_who_accept_at_once_one_gets_the_only_place() throws Exception {
        PersonId maya = given.person("Maya").here();
        As mayaHere = As.person(maya, Role.EMPLOYEE);
        mayaHere.run(() -> mentors.offer(offer(1)));
        List<PersonId> mentees = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            mentees.add(given.person("Mentee").here());
        }
        List<PairingId> proposed = proposals.of(maya, mentees);
        List<Callable<PairingState>> accepts = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            As mentee = As.person(mentees.get(i), Role.EMPLOYEE);
            PairingId pairing = proposed.get(i);
            accepts.add(() -> accept(mentee, pairing));
        }
        assertThat(atOnce(accepts)).containsOnlyOnce(PairingState.ACTIVE);
        assertThat(mayaHere.get(() -> mentors.mine().orElseThrow().taken())).isEqualTo(1);
    }

    @Test
    void the_database_refuses_a_place_too_many() {
        PersonId maya = given.person("Maya").here();
        As.person(maya, Role.EMPLOYEE).run(() -> mentors.offer(offer(1)));
        assertThatThrownBy(() -> write("update mentors set taken = 2 where person_id = ?", maya.value()))
                .isInstanceOf(SQLException.class)
                .extracting(e -> ((SQLException) e).getSQLState())
                .isIn("23513", "23514");
    }

    private static MentorProfile offer(int capacity) {
        return new MentorProfile(Set.of(Topic.CULTURE), List.of("en"), capacity, Secret.of(""), false);
    }

    private PairingState accept(As mentee, PairingId pairing) {
        try {
            mentee.run(() -> pairings.accept(pairing));
        } catch (MentorFull full) {
            assertThat(full.key()).isEqualTo("rejected.MentorFull");
        }
        return mentee.get(() -> pairings.find(pairing)).state();
    }

    private static <T> List<T> atOnce(List<Callable<T>> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(work.size());
        try {
            List<T> done = new ArrayList<>();
            for (Future<T> one : threads.invokeAll(work)) {
                done.add(one.get());
            }
            return done;
        } finally {
            threads.shutdown();
        }
    }

    private void write(String sql, UUID id) throws SQLException {
        try (var connection = care.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, id);
            statement.executeUpdate();
        }
    }

    /** Proposals to which the mentor has said yes already. */
    @ApplicationScoped
    static class Proposals {

        @PersistenceContext(unitName = "care")
        private EntityManager db;

        @Transactional
        public List<PairingId> of(PersonId mentor, List<PersonId> mentees) {
            LocalDate day = LocalDate.of(2026, 3, 2);
            Cohort cohort = new Cohort("Cohort " + UUID.randomUUID(), day, day);
            db.persist(cohort);
            db.flush();
            return mentees.stream()
                    .map(mentee -> {
                        Match match = new Match(cohort.id(), mentee, mentor, new Fit(500, List.of()), List.of());
                        Pairing pairing = new Pairing(match, true, day);
                        pairing.accept(mentor, day);
                        db.persist(pairing);
                        return pairing.id();
                    })
                    .toList();
        }
    }
}
