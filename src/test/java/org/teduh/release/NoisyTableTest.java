package org.teduh.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.teduh.release.noise.DiscreteGaussian;
import org.teduh.release.noise.Noise;
import org.teduh.release.plan.Grain;
import org.teduh.release.plan.Kind;
import org.teduh.release.plan.PlannedTable;
import org.teduh.release.tree.Node;
import org.teduh.release.tree.ReportingTree;
import org.teduh.release.tree.Unit;

/** Invariants I5 and I9: totals equal their parts; and without noise the figures are the truth. */
class NoisyTableTest {

    private static final Noise NONE = variance -> 0;

    private final ReportingTree tree = tree();
    private final PlannedTable use = new PlannedTable(Kind.U, Grain.YEAR, 3, 22);
    private final PlannedTable survey = new PlannedTable(Kind.W, Grain.YEAR, 2, 34);

    @Test
    void without_noise_the_figures_are_the_truth() {
        Map<UUID, long[]> counts = counts(6, 4);
        Map<UUID, Long> lowest = new HashMap<>();
        counts.forEach((leaf, answers) -> lowest.put(leaf, answers[0]));
        Map<UUID, Long> truth = tree.sums(lowest);
        List<Figure> figures = new NoisyTable(tree, survey, NONE).figures(counts);
        assertThat(figures)
                .filteredOn(figure -> figure.answer() == 0)
                .isNotEmpty()
                .allMatch(figure -> figure.value() == truth.get(figure.node()));
    }

    @Test
    void a_table_of_two_levels_says_nothing_of_the_third() {
        List<Figure> figures = new NoisyTable(tree, survey, NONE).figures(counts(6, 4));
        assertThat(tree.nodes()).anyMatch(node -> node.level() == 3);
        assertThat(figures.stream().map(Figure::node).collect(Collectors.toSet()))
                .isEqualTo(tree.nodes().stream()
                        .filter(node -> node.level() <= 2)
                        .map(Node::id)
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void with_noise_every_total_equals_its_parts(int seed) {
        List<Figure> figures = new NoisyTable(tree, use, new DiscreteGaussian()).figures(counts(1, seed));
        Map<UUID, Integer> values = figures.stream().collect(Collectors.toMap(Figure::node, Figure::value));
        assertThat(values.values()).allMatch(value -> value >= 0);
        for (Node node : tree.nodes()) {
            List<Node> children = tree.childrenOf(node);
            if (!children.isEmpty()) {
                assertThat(children.stream()
                                .mapToInt(child -> values.get(child.id()))
                                .sum())
                        .isEqualTo(values.get(node.id()));
            }
        }
    }

    @Test
    void every_cell_is_there_whether_anybody_is_in_it_or_not() {
        int empty = new NoisyTable(tree, survey, NONE).figures(Map.of()).size();
        assertThat(empty)
                .isEqualTo(
                        new NoisyTable(tree, survey, NONE).figures(counts(6, 1)).size());
    }

    @Test
    void the_deviation_depends_on_the_plan_and_not_on_what_was_counted() {
        List<Figure> full = new NoisyTable(tree, use, new DiscreteGaussian()).figures(counts(1, 9));
        List<Figure> empty = new NoisyTable(tree, use, new DiscreteGaussian()).figures(Map.of());
        assertThat(deviations(full)).isEqualTo(deviations(empty));
    }

    private static Map<UUID, Double> deviations(List<Figure> figures) {
        return figures.stream().collect(Collectors.toMap(Figure::node, Figure::deviation));
    }

    private Map<UUID, long[]> counts(int answers, int seed) {
        Random random = new Random(seed);
        Map<UUID, long[]> counts = new HashMap<>();
        for (Node node : tree.nodes()) {
            if (tree.childrenOf(node).isEmpty()) {
                counts.put(node.id(), random.longs(answers, 0, 40).toArray());
            }
        }
        return counts;
    }

    private static ReportingTree tree() {
        List<Unit> units = new ArrayList<>();
        UUID company = UUID.randomUUID();
        units.add(new Unit(company, null, "Company", 2));
        for (int division = 0; division < 3; division++) {
            UUID id = UUID.randomUUID();
            units.add(new Unit(id, company, "Division " + division, 20));
            for (int unit = 0; unit < 4; unit++) {
                units.add(new Unit(UUID.randomUUID(), id, "Unit " + division + unit, 200 + 60 * unit));
            }
        }
        return ReportingTree.of(units, 250, 3);
    }
}
