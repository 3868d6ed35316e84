package org.teduh.hr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sentence claims what the ranges allow and never more. */
class MeasureTest {

    @ParameterizedTest
    @CsvSource({
        "50, 52, NONE",
        "50, 56.9, NONE",
        "50, 57.1, PROBABLY_LOWER",
        "50, 60.8, PROBABLY_LOWER",
        "50, 61.1, LOWER",
        "57.1, 50, PROBABLY_HIGHER",
        "61.1, 50, HIGHER"
    })
    void a_difference_is_said_as_far_as_it_is_sure(double now, double before, Change said) {
        assertThat(new Measure(now, 3).since(new Measure(before, 3))).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"9, true", "10, false"})
    void a_figure_under_ten_is_said_as_that(int figure, boolean small) {
        assertThat(new Measure(figure, 3).isSmall()).isEqualTo(small);
    }

    @Test
    void a_range_is_never_below_nothing() {
        assertThat(new Measure(2, 3).low()).isZero();
        assertThat(new Measure(100, 10).low()).isCloseTo(83.6, within(0.001));
        assertThat(new Measure(100, 10).high()).isCloseTo(116.4, within(0.001));
    }

    @Test
    void the_share_of_two_uncertain_counts_is_as_uncertain_as_both() {
        Measure share = new Measure(100, 10).shareBeside(new Measure(300, 10));
        assertThat(share.value()).isCloseTo(0.25, within(1e-9));
        assertThat(share.deviation()).isCloseTo(Math.hypot(0.75 * 10, 0.25 * 10) / 400, within(1e-9));
    }
}
