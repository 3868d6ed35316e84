package org.teduh.release.noise;

import java.math.BigInteger;

/** A rational number that is not negative. */
public record Fraction(BigInteger numerator, BigInteger denominator) {

    public Fraction {
        if (numerator.signum() < 0 || denominator.signum() <= 0) {
            throw new IllegalArgumentException("a fraction that is negative or has no denominator");
        }
    }

    public static Fraction of(long whole) {
        return of(whole, 1);
    }

    public static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    public double value() {
        return numerator.doubleValue() / denominator.doubleValue();
    }

    /** Rounded down. */
    BigInteger floor() {
        return numerator.divide(denominator);
    }
}
