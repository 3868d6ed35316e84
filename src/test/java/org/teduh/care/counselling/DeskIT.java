package org.teduh.care.counselling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teduh.As;
import org.teduh.InContainer;
import org.teduh.care.vault.NoteEmpty;
import org.teduh.care.vault.NoteTooLong;
import org.teduh.care.vault.NoteVault;
import org.teduh.care.vault.NoteView;
import org.teduh.given.Given;
import org.teduh.platform.NotFound;
import org.teduh.platform.PersonId;
import org.teduh.platform.ProgrammeClock;
import org.teduh.platform.Role;
import org.teduh.platform.Secret;

/** A counsellor's desk: own people only, a row in the trail for every opening, notes that nobody reads at rest. */
@InContainer
class DeskIT {

    private static final String NOTE = "D: wakes at four. A: exhausted. P: a diary. 😀 مرحبا";

    @Inject
    private Appointments appointments;

    @Inject
    private Cases cases;

    @Inject
    private NoteVault vault;

    @Inject
    private GivenDesk desk;

    @Inject
    private Given given;

    @Inject
    private ProgrammeClock clock;

    private Instant start;

    @BeforeEach
    void tomorrow_at_the_full_hour() {
        start = clock.instant().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofDays(1));
    }

    @AfterEach
    void the_clock_comes_back() {
        clock.shift(Duration.ZERO);
    }

    @Test
    void opening_who_it_is_leaves_a_row_and_looking_when_it_is_leaves_none() {
        PersonId sari = desk.counsellor("Asia/Jakarta");
        UUID booking = desk.booked(sari, "Wulan", tomorrow());
        As as = As.person(sari, Role.COUNSELLOR);
        UUID caseId = as.get(() -> appointments.find(booking)).caseId();
        assertThat(desk.trail(caseId)).isEmpty();
        assertThat(as.get(() -> appointments.open(booking)).called().reveal()).isEqualTo("Wulan");
        assertThat(desk.trail(caseId)).containsExactly("NAME_READ");
        assertThat(as.get(() -> cases.name(caseId)).reveal()).isEqualTo("Wulan");
        assertThat(desk.trail(caseId)).containsExactly("NAME_READ", "NAME_READ");
    }

    @Test
    void somebody_elses_appointment_is_not_there_and_the_attempt_leaves_a_row() {
        PersonId sari = desk.counsellor("Asia/Jakarta");
        UUID booking = desk.booked(sari, "Wulan", tomorrow());
        UUID caseId = As.person(sari, Role.COUNSELLOR)
                .get(() -> appointments.find(booking))
                .caseId();
        As dewi = As.person(desk.counsellor("Asia/Jakarta"), Role.COUNSELLOR);
        assertThatThrownBy(() -> dewi.get(() -> appointments.find(booking))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> dewi.get(() -> appointments.open(booking))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> dewi.run(() -> appointments.attended(booking))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> dewi.get(() -> cases.name(caseId))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> dewi.get(() -> vault.read(caseId))).isInstanceOf(NotFound.class);
        assertThat(desk.trail(caseId)).hasSize(5).containsOnly("REFUSED");
        assertThatThrownBy(() -> dewi.get(() -> appointments.find(UUID.randomUUID())))
                .isInstanceOf(NotFound.class);
        assertThat(dewi.get(() -> cases.own(true, 0, 100))).isEmpty();
    }

    @Test
    void nobody_without_the_role_comes_near() {
        As ratna = As.person(given.person("Ratna").here(), Role.EMPLOYEE, Role.COORDINATOR, Role.HR);
        assertThatThrownBy(() -> ratna.get(() -> cases.own(true, 0, 1))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> ratna.get(() -> appointments.find(UUID.randomUUID())))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void a_session_is_marked_once_it_has_begun_and_a_slip_is_mended() {
        PersonId sari = desk.counsellor("Asia/Jakarta");
        UUID booking = desk.booked(sari, "Wulan", tomorrow());
        As as = As.person(sari, Role.COUNSELLOR);
        assertThatThrownBy(() -> as.run(() -> appointments.attended(booking))).isInstanceOf(IllegalTransition.class);
        clock.shift(Duration.ofDays(2));
        as.run(() -> appointments.clientMissed(booking));
        assertThat(state(as, booking)).isEqualTo("CLIENT_NO_SHOW");
        as.run(() -> appointments.attended(booking));
        assertThat(state(as, booking)).isEqualTo("ATTENDED");
        as.run(() -> appointments.counsellorMissed(booking));
        assertThat(state(as, booking)).isEqualTo("COUNSELLOR_NO_SHOW");
    }

    @Test
    void what_the_counsellor_missed_uses_up_none_of_the_clients_sessions() {
        PersonId sari = desk.counsellor("Asia/Jakarta");
        UUID first = desk.booked(sari, "Wulan", tomorrow());
        As as = As.person(sari, Role.COUNSELLOR);
        UUID caseId = as.get(() -> appointments.find(first)).caseId();
        UUID second = desk.book(caseId, tomorrow().plus(Duration.ofDays(7)));
        assertThat(as.get(() -> appointments.find(second)).session().nth()).isEqualTo(2);
        clock.shift(Duration.ofDays(2));
        as.run(() -> appointments.counsellorMissed(first));
        assertThat(as.get(() -> appointments.find(second)).session().nth()).isEqualTo(1);
        CaseRow row = as.get(() -> cases.find(caseId));
        assertThat(row.used()).isEqualTo(1);
        assertThat(row.next()).isEqualTo(tomorrow().plus(Duration.ofDays(7)));
    }

    @Test
    void a_note_is_read_by_its_counsellor_and_by_nobody_at_rest() {
        PersonId sari = desk.counsellor("Asia/Jakarta");
        UUID booking = desk.booked(sari, "Wulan", tomorrow());
        As as = As.person(sari, Role.COUNSELLOR);
        UUID caseId = as.get(() -> appointments.find(booking)).caseId();
        as.run(() -> vault.write(caseId, Secret.of(NOTE)));
        NoteView note = as.get(() -> vault.read(caseId)).get(0);
        assertThat(note.text().reveal()).isEqualTo(NOTE);
        as.run(() -> vault.amend(caseId, note.id(), Secret.of("It was five.")));
        assertThat(as.get(() -> vault.read(caseId)))
                .extracting(NoteView::revision)
                .containsExactlyInAnyOrder(1, 2);
        assertThat(desk.notesAtRest(caseId)).hasSize(2).allSatisfy(bytes -> {
            assertThat(new String(bytes, StandardCharsets.UTF_8)).doesNotContain("wakes", "five", "diary");
            assertThat(bytes.length % 1024).isEqualTo(12 + 16); // nonce and tag around whole kibibytes
        });
        assertThat(desk.trail(caseId)).contains("NOTE_WRITTEN", "NOTES_READ");
    }

    @Test
    void a_note_says_something_and_is_no_book() {
        PersonId sari = desk.counsellor("Asia/Jakarta");
        UUID booking = desk.booked(sari, "Wulan", tomorrow());
        As as = As.person(sari, Role.COUNSELLOR);
        UUID caseId = as.get(() -> appointments.find(booking)).caseId();
        assertThatThrownBy(() -> as.run(() -> vault.write(caseId, Secret.of(" \n"))))
                .isInstanceOf(NoteEmpty.class);
        as.run(() -> vault.write(caseId, Secret.of("x".repeat(20_000))));
        assertThatThrownBy(() -> as.run(() -> vault.write(caseId, Secret.of("x".repeat(20_001)))))
                .isInstanceOf(NoteTooLong.class);
        assertThat(desk.notesAtRest(caseId)).hasSize(1);
    }

    private String state(As as, UUID booking) {
        return as.get(() -> appointments.find(booking)).state();
    }

    private Instant tomorrow() {
        return start;
    }
}
