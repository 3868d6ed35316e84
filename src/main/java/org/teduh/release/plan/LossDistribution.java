package org.teduh.release.plan;

/**
 * How much one person's presence changes the probability of what is published: the distribution of the privacy loss
 * ln(P(with)/P(without)), on a grid of thousandths, rounded up, so that what is computed from it is never too small.
 * Losses of independent cells add up; their distributions are convolved (Koskela, Jälkö and Honkela, 2020).
 */
final class LossDistribution {

    static final LossDistribution NOTHING = new LossDistribution(0, new double[] {1}, 0);

    private static final int STEPS = 1_000;
    private static final double NEGLIGIBLE = 1e-11;

    private final int lowest;
    private final double[] mass;

    /** What was cut off above counts as a loss without bound. */
    private final double unbounded;

    private LossDistribution(int lowest, double[] mass, double unbounded) {
        this.lowest = lowest;
        this.mass = mass;
        this.unbounded = unbounded;
    }

    /** One cell with a discrete Gaussian: the loss of outcome x, a count off by one or not, is (1 - 2x) / (2σ²). */
    static LossDistribution ofCell(int variance) {
        int far = (int) (9 * Math.sqrt(variance)) + 2;
        double all = 0;
        for (int x = -far; x <= far; x++) {
            all += Math.exp(-(double) x * x / (2.0 * variance));
        }
        int lowest = step(1 - 2 * far, variance);
        double[] mass = new double[step(1 + 2 * far, variance) - lowest + 1];
        for (int x = -far; x <= far; x++) {
            mass[step(1 - 2 * x, variance) - lowest] += Math.exp(-(double) x * x / (2.0 * variance)) / all;
        }
        return new LossDistribution(lowest, mass, 0);
    }

    private static int step(int twice, int variance) {
        return (int) Math.ceil((double) STEPS * twice / (2.0 * variance));
    }

    /** Together with {@code times} more of that kind. */
    LossDistribution and(LossDistribution other, int times) {
        LossDistribution sum = this;
        for (int i = 0; i < times; i++) {
            sum = sum.and(other);
        }
        return sum;
    }

    private LossDistribution and(LossDistribution other) {
        double[] sum = new double[mass.length + other.mass.length - 1];
        for (int i = 0; i < other.mass.length; i++) {
            double weight = other.mass[i];
            if (weight > 0) {
                for (int j = 0; j < mass.length; j++) {
                    sum[i + j] += weight * mass[j];
                }
            }
        }
        return trimmed(lowest + other.lowest, sum, unbounded + other.unbounded);
    }

    private static LossDistribution trimmed(int lowest, double[] sum, double unbounded) {
        int from = 0;
        double below = 0;
        while (below + sum[from] < NEGLIGIBLE) {
            below += sum[from++];
        }
        int to = sum.length;
        double above = 0;
        while (above + sum[to - 1] < NEGLIGIBLE) {
            above += sum[--to];
        }
        double[] kept = java.util.Arrays.copyOfRange(sum, from, to);
        kept[0] += below;
        return new LossDistribution(lowest + from, kept, unbounded + above);
    }

    /** The least ε for which the probability beyond it is within {@code delta}. */
    double epsilon(double delta) {
        double low = 0;
        double high = (double) (lowest + mass.length) / STEPS;
        while (high - low > 1e-4) {
            double middle = (low + high) / 2;
            if (delta(middle) > delta) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    private double delta(double epsilon) {
        double delta = unbounded;
        for (int i = mass.length - 1; i >= 0 && loss(i) > epsilon; i--) {
            delta += mass[i] * -Math.expm1(epsilon - loss(i));
        }
        return delta;
    }

    /** What somebody thinks on average, who knows all others and thought so with {@code prior}, when it is true. */
    double meanBelief(double prior) {
        double mean = unbounded;
        for (int i = 0; i < mass.length; i++) {
            mean += mass[i] * belief(prior, loss(i));
        }
        return mean;
    }

    /** What they think at that quantile. */
    double beliefAt(double prior, double quantile) {
        double seen = 0;
        int i = 0;
        while (i < mass.length - 1 && seen + mass[i] < quantile) {
            seen += mass[i++];
        }
        return belief(prior, loss(i));
    }

    private static double belief(double prior, double loss) {
        return prior / (prior + (1 - prior) * Math.exp(-loss));
    }

    private double loss(int i) {
        return (double) (lowest + i) / STEPS;
    }
}
