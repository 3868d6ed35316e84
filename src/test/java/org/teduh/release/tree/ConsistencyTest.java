package org.teduh.release.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Invariant I5: every total equals its parts, all are whole, none is negative; and no error is left that need not be. */
class ConsistencyTest {

    private static final int VARIANCE = 9;

    private final List<Node> nodes = new ArrayList<>();
    private final Node root = node(null, 1);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void every_total_equals_its_parts_and_none_is_negative(int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 12; i++) {
            node(nodes.get(random.nextInt(nodes.size())), 2);
        }
        ReportingTree tree = tree();
        Map<UUID, Estimate> measured = new HashMap<>();
        nodes.forEach(node -> measured.put(node.id(), new Estimate(random.nextInt(30) - 12, 4 + random.nextInt(9))));
        Map<UUID, Integer> whole = IntegerConsistency.of(tree, TreeLeastSquares.fit(tree, measured));
        assertThat(whole).hasSize(nodes.size());
        assertThat(whole.values()).allMatch(value -> value >= 0);
        for (Node node : nodes) {
            List<Node> children = tree.childrenOf(node);
            if (!children.isEmpty()) {
                assertThat(children.stream()
                                .mapToInt(child -> whole.get(child.id()))
                                .sum())
                        .isEqualTo(whole.get(node.id()));
            }
        }
    }

    @Test
    void what_agrees_already_stays_as_it_is() {
        Node a = node(root, 2);
        Node b = node(root, 2);
        Map<UUID, Estimate> measured =
                Map.of(root.id(), new Estimate(30, 4), a.id(), new Estimate(10, 4), b.id(), new Estimate(20, 4));
        Map<UUID, Integer> whole = IntegerConsistency.of(tree(), TreeLeastSquares.fit(tree(), measured));
        assertThat(whole).containsEntry(root.id(), 30).containsEntry(a.id(), 10).containsEntry(b.id(), 20);
    }

    @Test
    void the_variances_that_come_out_are_the_variances_that_are_there() {
        Node a = node(root, 2);
        Node b = node(root, 2);
        Node inner = node(a, 3);
        node(a, 3);
        Random random = new Random(5);
        int draws = 20_000;
        Map<UUID, Double> squares = new HashMap<>();
        Map<UUID, Estimate> last = new HashMap<>();
        for (int i = 0; i < draws; i++) {
            Map<UUID, Estimate> measured = new HashMap<>();
            nodes.forEach(node ->
                    measured.put(node.id(), new Estimate(random.nextGaussian() * Math.sqrt(VARIANCE), VARIANCE)));
            last = TreeLeastSquares.fit(tree(), measured);
            last.forEach((node, fit) -> squares.merge(node, fit.value() * fit.value(), Double::sum));
        }
        for (Node node : List.of(root, a, b, inner)) {
            double said = last.get(node.id()).variance();
            assertThat(squares.get(node.id()) / draws).isCloseTo(said, within(0.04 * said));
            assertThat(said).isLessThan(VARIANCE);
        }
    }

    @Test
    void a_part_that_would_be_negative_is_nothing() {
        assertThat(IntegerConsistency.parts(new double[] {-6, 4.4, 5.6}, 7)).containsExactly(0, 3, 4);
        assertThat(IntegerConsistency.parts(new double[] {1, 1, 1}, 0)).containsExactly(0, 0, 0);
        assertThat(IntegerConsistency.parts(new double[] {0.4, 0.4, 0.4}, 1)).containsExactly(1, 0, 0);
    }

    private ReportingTree tree() {
        List<Node> ordered = nodes.stream()
                .sorted((x, y) -> Integer.compare(depth(x), depth(y)))
                .toList();
        return new ReportingTree(ordered, Map.of());
    }

    private int depth(Node node) {
        return node.parent() == null
                ? 0
                : 1
                        + depth(nodes.stream()
                                .filter(other -> other.id().equals(node.parent()))
                                .findFirst()
                                .orElseThrow());
    }

    private Node node(Node parent, int level) {
        Node node = new Node(UUID.randomUUID(), parent == null ? null : parent.id(), "", false, "", level, 300);
        nodes.add(node);
        return node;
    }
}
