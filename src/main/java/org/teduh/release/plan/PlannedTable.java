package org.teduh.release.plan;

import org.teduh.release.noise.Fraction;

/**
 * A table that is published once in each period of its grain.
 *
 * @param levels  of the tree; a person is in one cell of each
 * @param variance  σ² of the noise on every cell
 */
public record PlannedTable(Kind kind, Grain grain, int levels, int variance) {

    public PlannedTable {
        if (levels < 1 || variance < 1) {
            throw new IllegalArgumentException("a table without a level or without noise");
        }
    }

    /** What one period of it costs a person, in zero-concentrated differential privacy: levels / (2σ²). */
    public double rho() {
        return levels / (2.0 * variance);
    }

    public Fraction noise() {
        return Fraction.of(variance);
    }

    /** One line of the plan, and of a release's manifest. */
    public String line() {
        return kind + " " + grain + " levels " + levels + " variance " + variance;
    }
}
