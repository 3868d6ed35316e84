package org.teduh.release.plan;

import java.time.LocalDate;
import java.util.List;

/**
 * Adds up what a plan costs one person, in ρ of zero-concentrated differential privacy (Bun and Steinke, 2016; for the
 * discrete Gaussian: Canonne, Kamath and Steinke, 2020, theorem 14), and says it as ε at δ = 1e-6 by composing the
 * discrete Gaussians themselves. A table costs whom it covers: whoever has anything at all in its period.
 */
public final class Accountant {

    public static final double DELTA = 1e-6;

    /** Any year that is no leap year, with the ones around it. */
    private static final int SOME_YEAR = 2026;

    private Accountant() {}

    /** All releases of a calendar year. */
    public static double yearlyRho(List<PlannedTable> tables) {
        return tables.stream()
                .mapToDouble(table -> table.rho() * table.grain().inYear())
                .sum();
    }

    /** Twelve months of one person's life, wherever they lie: they touch every period that they overlap. */
    public static double worstEpisodeRho(List<PlannedTable> tables) {
        LocalDate worst = worstDay(tables);
        return tables.stream()
                .mapToDouble(table -> table.rho() * touched(table, worst))
                .sum();
    }

    /** What the plan costs, in every way that is printed. */
    public static Budget budget(Plan plan) {
        List<PlannedTable> tables = plan.tables();
        LossDistribution year = LossDistribution.NOTHING;
        LossDistribution episode = LossDistribution.NOTHING;
        LocalDate worst = worstDay(tables);
        for (PlannedTable table : tables) {
            LossDistribution cell = LossDistribution.ofCell(table.variance());
            year = year.and(cell, table.levels() * table.grain().inYear());
            episode = episode.and(cell, table.levels() * touched(table, worst));
        }
        LossDistribution three = year.and(year, 2);
        LossDistribution five = three.and(year, 2);
        return new Budget(
                yearlyRho(tables),
                yearlyRho(tables)
                        + tables.stream()
                                .filter(table -> table.kind().isAnswered())
                                .mapToDouble(
                                        table -> table.rho() * table.grain().inYear())
                                .sum(),
                worstEpisodeRho(tables),
                year.epsilon(DELTA),
                fromRho(yearlyRho(tables)),
                episode.epsilon(DELTA),
                three.epsilon(DELTA),
                five.epsilon(DELTA),
                five.and(five, 1).epsilon(DELTA),
                year.meanBelief(Budget.PRIOR),
                year.beliefAt(Budget.PRIOR, 0.99));
    }

    /** ε at δ from ρ alone (Canonne, Kamath and Steinke, 2020, corollary 13). */
    static double fromRho(double rho) {
        double least = Double.MAX_VALUE;
        for (double alpha = 1.01; alpha < 500; alpha *= 1.001) {
            double epsilon =
                    alpha * rho + (Math.log(1 / (DELTA * alpha)) + (alpha - 1) * Math.log(1 - 1 / alpha)) / (alpha - 1);
            least = Math.min(least, epsilon);
        }
        return least;
    }

    private static LocalDate worstDay(List<PlannedTable> tables) {
        LocalDate worst = LocalDate.of(SOME_YEAR, 1, 1);
        double most = 0;
        for (LocalDate day = worst; day.getYear() == SOME_YEAR; day = day.plusDays(1)) {
            double rho = 0;
            for (PlannedTable table : tables) {
                rho += table.rho() * touched(table, day);
            }
            if (rho > most) {
                most = rho;
                worst = day;
            }
        }
        return worst;
    }

    /** Periods of a table that overlap the twelve months from that day. */
    private static int touched(PlannedTable table, LocalDate from) {
        LocalDate to = from.plusYears(1).minusDays(1);
        int count = 0;
        for (int year = from.getYear(); year <= to.getYear(); year++) {
            for (int part = 1; part <= table.grain().inYear(); part++) {
                count += new Period(year, table.grain(), part).overlaps(from, to) ? 1 : 0;
            }
        }
        return count;
    }
}
