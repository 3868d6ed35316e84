package org.teduh.care.psychosocial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The six bands in which the yearly wave is counted. */
class WaveBandTest {

    @ParameterizedTest
    @CsvSource({"0,0", "12,0", "13,1", "28,1", "29,2", "50,2", "51,3", "68,3", "69,4", "84,4", "85,5", "100,5"})
    void each_begins_where_the_one_below_ends(int score, int band) {
        assertThat(WaveBand.of(score)).isEqualTo(band);
    }

    @Test
    void there_is_nothing_outside() {
        assertThatThrownBy(() -> WaveBand.of(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WaveBand.of(101)).isInstanceOf(IllegalArgumentException.class);
    }
}
