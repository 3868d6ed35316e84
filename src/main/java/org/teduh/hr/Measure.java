package org.teduh.hr;

/**
 * A number with its uncertainty, which is that of the noise alone.
 *
 * @param deviation  standard deviation
 */
public record Measure(double value, double deviation) {

    /** Of a normal error, 90 of 100 lie within so many standard deviations. */
    public static final double LIKELY = 1.64;

    /** A count under this is said as "fewer than 10". */
    public static final int SMALL = 10;

    /** Beyond so many standard deviations a difference is said without "probably". */
    private static final double SURE = 2.58;

    public boolean isSmall() {
        return value < SMALL;
    }

    public double low() {
        return Math.max(0, value - LIKELY * deviation);
    }

    public double high() {
        return value + LIKELY * deviation;
    }

    /** In {@code of}: a count in so many heads, or a share in a hundred. */
    public Measure per(double of) {
        return new Measure(value / of, deviation / of);
    }

    public Measure times(double factor) {
        return new Measure(value * factor, deviation * factor);
    }

    public Measure plus(Measure other) {
        return new Measure(value + other.value, Math.hypot(deviation, other.deviation));
    }

    /** The share of this in this and the rest, both uncertain and independent; by the first derivative. */
    public Measure shareBeside(Measure rest) {
        double all = value + rest.value;
        if (all <= 0) {
            return new Measure(0, 1);
        }
        double share = value / all;
        return new Measure(share, Math.hypot((1 - share) * deviation, share * rest.deviation) / all);
    }

    /** What may be said of the way from {@code before} to this, and no more. */
    public Change since(Measure before) {
        double off = value - before.value;
        double spread = Math.hypot(deviation, before.deviation);
        if (Math.abs(off) <= LIKELY * spread) {
            return Change.NONE;
        }
        boolean sure = Math.abs(off) > SURE * spread;
        return off > 0 ? sure ? Change.HIGHER : Change.PROBABLY_HIGHER : sure ? Change.LOWER : Change.PROBABLY_LOWER;
    }
}
