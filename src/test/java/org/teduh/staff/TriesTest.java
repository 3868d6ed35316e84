package org.teduh.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TriesTest {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    @ParameterizedTest
    @CsvSource({"1,0", "4,0", "5,1", "6,2", "7,4", "10,32", "11,60", "40,60"})
    void the_wait_doubles_from_the_fifth_failure_on_up_to_an_hour(int failures, long minutes) {
        assertThat(Tries.waitAfter(failures)).isEqualTo(Duration.ofMinutes(minutes));
    }

    @Test
    void a_try_that_comes_too_early_is_not_made() {
        Tries tries = new Tries(new byte[32], NOW);
        for (int i = 0; i < Tries.FREE; i++) {
            assertThat(tries.count(NOW)).isTrue();
        }
        assertThat(tries.count(NOW.plusSeconds(59))).isFalse();
        assertThat(tries.left(NOW.plusSeconds(59))).isEqualTo(Duration.ofSeconds(1));
        assertThat(tries.count(NOW.plusSeconds(60))).isTrue();
        assertThat(tries.count(NOW.plusSeconds(179))).isFalse();
        assertThat(tries.count(NOW.plusSeconds(180))).isTrue();
    }

    @Test
    void a_day_without_a_try_ends_it() {
        Tries tries = new Tries(new byte[32], NOW);
        for (int i = 0; i < Tries.FREE; i++) {
            tries.count(NOW);
        }
        assertThat(tries.count(NOW.plus(Tries.FORGOTTEN_AFTER).plusSeconds(1))).isTrue();
        assertThat(tries.left(NOW.plus(Tries.FORGOTTEN_AFTER).plusSeconds(2))).isZero();
    }
}
