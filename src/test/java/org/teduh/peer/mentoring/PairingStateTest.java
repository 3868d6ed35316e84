package org.teduh.peer.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The life of a pairing is the table of product.md, and no step more. */
class PairingStateTest {

    private static final Set<String> STEPS = Set.of(
            "PROPOSED>MENTOR_ACCEPTED",
            "PROPOSED>MENTEE_ACCEPTED",
            "PROPOSED>DECLINED",
            "PROPOSED>EXPIRED",
            "MENTOR_ACCEPTED>ACTIVE",
            "MENTOR_ACCEPTED>DECLINED",
            "MENTOR_ACCEPTED>EXPIRED",
            "MENTEE_ACCEPTED>ACTIVE",
            "MENTEE_ACCEPTED>DECLINED",
            "MENTEE_ACCEPTED>EXPIRED",
            "ACTIVE>PAUSED",
            "ACTIVE>COMPLETED",
            "ACTIVE>ENDED_EARLY",
            "PAUSED>ACTIVE",
            "PAUSED>COMPLETED",
            "PAUSED>ENDED_EARLY");

    static Stream<Arguments> everyStep() {
        return Stream.of(PairingState.values())
                .flatMap(from -> Stream.of(PairingState.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("everyStep")
    void a_step_is_taken_or_refused_as_the_table_says(PairingState from, PairingState to) {
        if (STEPS.contains(from + ">" + to)) {
            assertThat(from.to(to)).isEqualTo(to);
        } else {
            assertThatThrownBy(() -> from.to(to)).isInstanceOf(PairingMovedOn.class);
        }
    }

    @ParameterizedTest
    @CsvSource({"COMPLETED", "ENDED_EARLY", "DECLINED", "EXPIRED"})
    void an_end_is_an_end(PairingState end) {
        assertThat(STEPS).noneMatch(step -> step.startsWith(end + ">"));
        assertThat(PairingState.LIVE).doesNotContain(end);
    }

    @Test
    void a_live_pairing_waits_or_runs() {
        EnumSet<PairingState> both = EnumSet.copyOf(PairingState.WAITING);
        both.addAll(PairingState.RUNNING);
        assertThat(PairingState.LIVE).isEqualTo(both);
    }
}
