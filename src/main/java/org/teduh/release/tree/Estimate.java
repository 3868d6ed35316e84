package org.teduh.release.tree;

/** A number that is not known exactly, and how far off it is: the square of its standard deviation. */
public record Estimate(double value, double variance) {

    /** Both measure the same thing: the better the one, the more it weighs. */
    Estimate and(Estimate other) {
        double weight = other.variance / (variance + other.variance);
        return new Estimate(weight * value + (1 - weight) * other.value, weight * variance);
    }

    Estimate plus(Estimate other) {
        return new Estimate(value + other.value, variance + other.variance);
    }
}
