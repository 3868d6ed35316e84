package org.teduh.release.plan;

import static org.teduh.release.plan.Grain.HALF;
import static org.teduh.release.plan.Grain.QUARTER;
import static org.teduh.release.plan.Grain.YEAR;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is published in a calendar year, by the size of the organisation on 1 January. A plan that costs more than the
 * budget cannot be made: the accountant wins over any wish for accuracy.
 */
public record Plan(String name, List<PlannedTable> tables) {

    /** All releases of a calendar year together, a person. */
    public static final double YEARLY_RHO = 0.25;

    /** What twelve months of somebody's life may cost, wherever they lie. */
    public static final double HARD_CAP = 0.5;

    public static final Plan LARGE = new Plan(
            "LARGE",
            List.of(
                    new PlannedTable(Kind.U, QUARTER, 2, 50),
                    new PlannedTable(Kind.U, YEAR, 3, 22),
                    new PlannedTable(Kind.I, YEAR, 1, 25),
                    new PlannedTable(Kind.O, YEAR, 1, 25),
                    new PlannedTable(Kind.M, YEAR, 1, 50),
                    new PlannedTable(Kind.T, YEAR, 1, 50),
                    new PlannedTable(Kind.S, YEAR, 1, 50),
                    new PlannedTable(Kind.W, YEAR, 2, 34)));

    public static final Plan MIDDLE = new Plan(
            "MIDDLE",
            List.of(
                    new PlannedTable(Kind.U, HALF, 2, 25),
                    new PlannedTable(Kind.U, YEAR, 2, 14),
                    new PlannedTable(Kind.I, YEAR, 1, 12),
                    new PlannedTable(Kind.O, YEAR, 1, 25),
                    new PlannedTable(Kind.M, YEAR, 1, 50),
                    new PlannedTable(Kind.T, YEAR, 1, 70),
                    new PlannedTable(Kind.S, YEAR, 1, 70),
                    new PlannedTable(Kind.W, YEAR, 1, 40)));

    public static final Plan SMALL =
            new Plan("SMALL", List.of(new PlannedTable(Kind.U, YEAR, 1, 4), new PlannedTable(Kind.W, YEAR, 1, 5)));

    public static final List<Plan> ALL = List.of(LARGE, MIDDLE, SMALL);

    public Plan {
        tables = List.copyOf(tables);
        if (Accountant.yearlyRho(tables) > YEARLY_RHO || Accountant.worstEpisodeRho(tables) > HARD_CAP) {
            throw new IllegalArgumentException("plan " + name + " costs more than the budget");
        }
    }

    /** The plan for that many heads; none under 100, where nothing is published. */
    public static Optional<Plan> forHeads(int heads) {
        return heads < Grain.LEAST_COMPANY
                ? Optional.empty()
                : Optional.of(heads < 500 ? SMALL : heads < 5_000 ? MIDDLE : LARGE);
    }

    /** @throws IllegalArgumentException if there is none of that name */
    public static Plan named(String name) {
        return ALL.stream()
                .filter(plan -> plan.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no plan " + name));
    }

    /** The tables that are counted for a period of that grain. */
    public List<PlannedTable> due(Grain grain) {
        return tables.stream()
                .filter(table -> table.grain() == grain && table.kind().isMade())
                .toList();
    }

    /** How deep the tree of that grain goes. */
    public int levels(Grain grain) {
        return tables.stream()
                .filter(table -> table.grain() == grain)
                .mapToInt(PlannedTable::levels)
                .max()
                .orElse(1);
    }

    /** The whole plan, one table a line. */
    public String text() {
        return name + "\n" + tables.stream().map(PlannedTable::line).collect(Collectors.joining("\n")) + "\n";
    }
}
