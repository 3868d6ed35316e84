package org.teduh.release.plan;

import java.util.Locale;

/**
 * What a plan costs one person. Printed for everyone to read.
 *
 * @param rho  all releases of a calendar year, with and without that person
 * @param changedRho  the same for one who answered otherwise: in tables of answers two cells differ, not one
 * @param episodeRho  the worst twelve months
 * @param epsilon  of a year, by exact composition
 * @param epsilonFromRho  of a year, from rho alone
 * @param episodeEpsilon  of the worst twelve months
 * @param epsilon3  of three years; {@code epsilon5} and {@code epsilon10} likewise
 * @param meanBelief  what others end up thinking, on average, of a client whom they thought one with {@link #PRIOR}
 * @param topBelief  what they think in the worst one of a hundred such cases
 */
public record Budget(
        double rho,
        double changedRho,
        double episodeRho,
        double epsilon,
        double epsilonFromRho,
        double episodeEpsilon,
        double epsilon3,
        double epsilon5,
        double epsilon10,
        double meanBelief,
        double topBelief) {

    public static final double PRIOR = 0.05;

    /** For the manifest. */
    public String text() {
        return String.format(
                Locale.ROOT,
                "rho %.4f changed %.4f episode %.4f delta 1e-6 epsilon %.2f from-rho %.2f episode %.2f years3 %.2f"
                        + " years5 %.2f years10 %.2f",
                rho,
                changedRho,
                episodeRho,
                epsilon,
                epsilonFromRho,
                episodeEpsilon,
                epsilon3,
                epsilon5,
                epsilon10);
    }
}
