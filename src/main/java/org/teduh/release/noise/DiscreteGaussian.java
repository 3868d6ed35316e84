package org.teduh.release.noise;

import static java.math.BigInteger.ONE;
import static java.math.BigInteger.TWO;
import static java.math.BigInteger.ZERO;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Random;

/**
 * Draws n with a probability proportional to exp(-n²/(2σ²)), for every whole n, exactly: Canonne, Kamath and Steinke,
 * "The Discrete Gaussian for Differential Privacy" (2020), algorithms 1 to 3. The names of the paper are kept.
 */
public final class DiscreteGaussian implements Noise {

    private final Random random;

    public DiscreteGaussian() {
        this(new SecureRandom());
    }

    /** For tests: with a seed, the same draws again. */
    public DiscreteGaussian(Random random) {
        this.random = random;
    }

    /** Algorithm 3: rejection from a discrete Laplace of scale t = floor(σ) + 1. */
    @Override
    public int draw(Fraction variance) {
        BigInteger n = variance.numerator();
        BigInteger d = variance.denominator();
        BigInteger t = variance.floor().sqrt().add(ONE);
        BigInteger below = TWO.multiply(n).multiply(d).multiply(t).multiply(t);
        while (true) {
            BigInteger y = laplace(t);
            BigInteger off = y.abs().multiply(d).multiply(t).subtract(n);
            if (happensExp(off.multiply(off), below)) {
                return y.intValueExact();
            }
        }
    }

    /** Algorithm 2, of whole scale: a probability proportional to exp(-|y|/t). */
    private BigInteger laplace(BigInteger t) {
        while (true) {
            BigInteger u = uniform(t);
            if (happensExp(u, t)) {
                BigInteger v = ZERO;
                while (happensExp(ONE, ONE)) {
                    v = v.add(ONE);
                }
                BigInteger y = u.add(t.multiply(v));
                boolean negative = random.nextBoolean();
                if (!negative || y.signum() != 0) {
                    return negative ? y.negate() : y;
                }
            }
        }
    }

    /** Algorithm 1: true with probability exp(-numerator/denominator). */
    private boolean happensExp(BigInteger numerator, BigInteger denominator) {
        BigInteger[] parts = numerator.divideAndRemainder(denominator);
        for (BigInteger whole = parts[0]; whole.signum() > 0; whole = whole.subtract(ONE)) {
            if (!happensExpOfUnit(ONE, ONE)) {
                return false;
            }
        }
        return happensExpOfUnit(parts[1], denominator);
    }

    /** The same for an exponent from 0 to 1. */
    private boolean happensExpOfUnit(BigInteger numerator, BigInteger denominator) {
        BigInteger k = ONE;
        while (uniform(denominator.multiply(k)).compareTo(numerator) < 0) {
            k = k.add(ONE);
        }
        return k.testBit(0);
    }

    /** From 0 to below {@code bound}, each as likely as the other. */
    private BigInteger uniform(BigInteger bound) {
        int bits = bound.subtract(ONE).bitLength();
        BigInteger drawn = new BigInteger(bits, random);
        while (drawn.compareTo(bound) >= 0) {
            drawn = new BigInteger(bits, random);
        }
        return drawn;
    }
}
