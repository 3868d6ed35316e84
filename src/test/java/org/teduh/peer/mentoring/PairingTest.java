package org.teduh.peer.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.teduh.platform.PersonId;

class PairingTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);

    private final PersonId mentor = new PersonId(UUID.randomUUID());
    private final PersonId mentee = new PersonId(UUID.randomUUID());
    private final Pairing pairing = new Pairing(
            new Match(new CohortId(UUID.randomUUID()), mentee, mentor, new Fit(500, List.of()), List.of()),
            true,
            MONDAY);

    @Test
    void it_begins_with_the_second_yes_whoever_says_it() {
        pairing.accept(mentee, MONDAY);
        assertThat(pairing.state()).isEqualTo(PairingState.MENTEE_ACCEPTED);
        assertThat(pairing.waitsFor(mentor)).isTrue();
        assertThat(pairing.waitsFor(mentee)).isFalse();
        pairing.accept(mentor, MONDAY.plusDays(1));
        assertThat(pairing.state()).isEqualTo(PairingState.ACTIVE);
        assertThat(pairing.activeOn()).isEqualTo(MONDAY.plusDays(1));
    }

    @Test
    void saying_yes_twice_is_one_yes() {
        pairing.accept(mentor, MONDAY);
        pairing.accept(mentor, MONDAY);
        assertThat(pairing.state()).isEqualTo(PairingState.MENTOR_ACCEPTED);
    }

    @Test
    void after_a_no_there_is_no_yes() {
        pairing.decline(MONDAY);
        assertThatThrownBy(() -> pairing.accept(mentor, MONDAY)).isInstanceOf(PairingMovedOn.class);
        assertThat(pairing.endedOn()).isEqualTo(MONDAY);
    }

    @Test
    void a_proposal_waits_for_seven_working_days() {
        assertThat(pairing.isOverdue(MONDAY.plusDays(8))).isFalse();
        assertThat(pairing.isOverdue(MONDAY.plusDays(9))).isTrue();
        pairing.decline(MONDAY);
        assertThat(pairing.isOverdue(MONDAY.plusDays(9))).isFalse();
    }

    @Test
    void nothing_is_agreed_before_it_runs() {
        assertThatThrownBy(pairing::requireRunning).isInstanceOf(PairingMovedOn.class);
    }
}
