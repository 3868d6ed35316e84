package org.teduh.release.noise;

/** What is added to a true count, once. A test sets it to zero and finds the truth. */
@FunctionalInterface
public interface Noise {

    /** A whole number, drawn independently of every other. */
    int draw(Fraction variance);
}
