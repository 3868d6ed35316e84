package org.teduh.care.psychosocial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.teduh.As;
import org.teduh.InContainer;
import org.teduh.care.intake.Clients;
import org.teduh.care.intake.ClientsStep;
import org.teduh.given.Given;
import org.teduh.platform.PersonId;
import org.teduh.platform.ProgrammeClock;
import org.teduh.platform.Role;
import org.teduh.platform.Secret;

/** The yearly survey: open by date, answered once, counted once a person. Each test lives in a year of its own. */
@InContainer
class WavesIT {

    private static final Secret SECRET = Secret.of("246810");

    @Inject
    private Waves waves;

    @Inject
    private WavesStep step;

    @Inject
    private WaveTallies tallies;

    @Inject
    private CheckDrafts drafts;

    @Inject
    private Clients clients;

    @Inject
    private ClientsStep clientsStep;

    @Inject
    private ProgrammeClock clock;

    @Inject
    private Given given;

    @AfterEach
    void the_clock_comes_back() {
        clock.shift(Duration.ZERO);
    }

    private void live(LocalDate day) {
        Instant noon = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
        clock.shift(Duration.ZERO);
        clock.shift(Duration.between(clock.instant(), noon));
    }

    private As client(PersonId person) {
        As client = As.person(person, Role.EMPLOYEE);
        client.run(() -> clients.setSecret(SECRET));
        return client;
    }

    private void fillIn(As client, int year, Integer... answers) {
        client.run(() -> drafts.save(Waves.draft(year), Answers.of(List.of(answers))));
    }

    @Test
    void it_opens_and_closes_by_date() {
        step.plan(2091, LocalDate.of(2091, 3, 1), LocalDate.of(2091, 3, 31));
        As ratna = client(given.person("Ratna").here());
        live(LocalDate.of(2091, 2, 28));
        fillIn(ratna, 2091, 3, 3, 3, 3, 3);
        assertThat(ratna.get(() -> waves.open())).isEmpty();
        assertThatThrownBy(() -> ratna.run(() -> waves.answer())).isInstanceOf(WaveClosed.class);
        live(LocalDate.of(2091, 4, 1));
        assertThatThrownBy(() -> ratna.run(() -> waves.answer())).isInstanceOf(WaveClosed.class);
        live(LocalDate.of(2091, 3, 31));
        ratna.run(() -> waves.answer());
        assertThat(ratna.get(() -> waves.isAnswered(2091))).isTrue();
    }

    @Test
    void it_is_answered_once_even_by_ten_at_the_same_time() throws InterruptedException {
        step.plan(2092, LocalDate.of(2092, 3, 1), LocalDate.of(2092, 3, 31));
        live(LocalDate.of(2092, 3, 15));
        PersonId person = given.person("Ratna").here();
        As first = client(person);
        fillIn(first, 2092, 3, 3, 3, 3, 3);
        List<As> sessions = Stream.concat(
                        Stream.of(first), IntStream.range(1, 10).mapToObj(i -> As.person(person, Role.EMPLOYEE)))
                .toList();
        sessions.stream().skip(1).forEach(session -> session.run(() -> clients.give(SECRET)));
        List<String> outcomes = atOnce(sessions.stream()
                .map(session -> (Callable<String>) () -> outcome(session))
                .toList());
        assertThat(outcomes).filteredOn("counted"::equals).hasSize(1);
        assertThat(outcomes).filteredOn("WaveAnswered"::equals).hasSize(9);
    }

    private String outcome(As session) {
        try {
            session.run(() -> waves.answer());
            return "counted";
        } catch (RuntimeException e) {
            return e.getClass().getSimpleName();
        }
    }

    private static List<String> atOnce(List<Callable<String>> work) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(work.size());
        try {
            return threads.invokeAll(work).stream().map(WavesIT::done).toList();
        } finally {
            threads.shutdown();
        }
    }

    private static String done(Future<String> work) {
        try {
            return work.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void it_is_counted_by_node_and_band_and_somebody_who_began_anew_counts_once() {
        step.plan(2093, LocalDate.of(2093, 3, 1), LocalDate.of(2093, 3, 31));
        live(LocalDate.of(2093, 3, 15));
        UUID north = UUID.randomUUID();
        UUID south = UUID.randomUUID();
        PersonId ratna = given.person("Ratna").here();
        PersonId budi = given.person("Budi").here();
        PersonId maya = given.person("Maya").here();
        clientsStep.assignNodes("2093", Map.of(ratna, north, budi, north, maya, south));
        As twice = client(ratna);
        answer(twice, 0, 0, 1, 0, 0);
        twice.run(() -> clients.startAnew());
        As anew = client(ratna);
        answer(anew, 0, 0, 1, 0, 0);
        answer(client(budi), 3, 3, 3, 3, 3);
        answer(client(maya), 5, 5, 5, 5, 5);
        answer(client(given.person("Nobody's node").here()), 5, 5, 5, 5, 5);
        Map<UUID, long[]> bands = tallies.bands("2093", 2093);
        assertThat(bands).containsOnlyKeys(north, south);
        assertThat(bands.get(north)).containsExactly(1, 0, 0, 1, 0, 0);
        assertThat(bands.get(south)).containsExactly(0, 0, 0, 0, 0, 1);
    }

    private void answer(As client, Integer... answers) {
        fillIn(client, 2093, answers);
        client.run(() -> waves.answer());
    }

    @Test
    void each_year_is_planned_once_and_within_the_year() {
        step.plan(2094);
        step.plan(2094);
        live(LocalDate.of(2094, 10, 1));
        As ratna = given.person("Ratna").signedIn();
        assertThat(ratna.get(() -> waves.open())).contains(new WaveView(2094, LocalDate.of(2094, 11, 11)));
    }
}
