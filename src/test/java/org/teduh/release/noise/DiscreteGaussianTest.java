package org.teduh.release.noise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Invariant I8: the sampler draws what the paper says. The seed is fixed, so that a failure can be looked at. */
class DiscreteGaussianTest {

    private static final int DRAWS = 60_000;

    /** The value of a chi-square that is exceeded once in 10,000 times, by Wilson and Hilferty. */
    private static double limit(int freedom) {
        double spread = 2.0 / (9 * freedom);
        return freedom * Math.pow(1 - spread + 3.719 * Math.sqrt(spread), 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1/4", "1/1", "5/2", "4/1", "14/1", "25/1", "70/1"})
    void frequencies_are_the_exact_probabilities(String variance) {
        Fraction square = fraction(variance);
        int far = (int) Math.ceil(3 * Math.sqrt(square.value()));
        double[] exact = exact(square.value(), far);
        int[] seen = new int[exact.length];
        DiscreteGaussian noise = new DiscreteGaussian(new Random(7));
        for (int i = 0; i < DRAWS; i++) {
            int n = noise.draw(square);
            seen[Math.abs(n) <= far ? n + far : exact.length - 1]++;
        }
        double chi = IntStream.range(0, exact.length)
                .filter(i -> exact[i] * DRAWS >= 5)
                .mapToDouble(i -> Math.pow(seen[i] - exact[i] * DRAWS, 2) / (exact[i] * DRAWS))
                .sum();
        assertThat(chi).isLessThan(limit(exact.length - 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 4})
    void a_step_away_is_less_likely_by_the_factor_of_the_bell(int n) {
        double square = 9;
        DiscreteGaussian noise = new DiscreteGaussian(new Random(n));
        int[] near = new int[2];
        for (int i = 0; i < DRAWS; i++) {
            int drawn = noise.draw(Fraction.of(9));
            near[0] += drawn == n ? 1 : 0;
            near[1] += drawn == n + 1 ? 1 : 0;
        }
        double expected = Math.exp(-(2 * n + 1) / (2 * square));
        double ratio = (double) near[1] / near[0];
        assertThat(ratio).isCloseTo(expected, within(4 * ratio * Math.sqrt(1.0 / near[0] + 1.0 / near[1])));
    }

    /** From -far to far, and last everything further away. */
    private static double[] exact(double square, int far) {
        double all = IntStream.rangeClosed(-200, 200)
                .mapToDouble(n -> Math.exp(-n * n / (2 * square)))
                .sum();
        double[] exact = new double[2 * far + 2];
        double rest = 1;
        for (int n = -far; n <= far; n++) {
            exact[n + far] = Math.exp(-n * n / (2 * square)) / all;
            rest -= exact[n + far];
        }
        exact[exact.length - 1] = rest;
        return exact;
    }

    private static Fraction fraction(String text) {
        String[] parts = text.split("/");
        return Fraction.of(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
    }
}
