package org.teduh.release.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Invariant I7: the tree is a function of head-counts, and every node is big enough. */
class ReportingTreeTest {

    private final List<Unit> units = new ArrayList<>();
    private final UUID company = unit(null, "Company", 1);

    @Test
    void small_children_are_collected_until_they_are_big_enough() {
        UUID sales = unit(company, "Sales", 400);
        UUID research = unit(company, "Research", 300);
        UUID people = unit(company, "People", 60);
        ReportingTree tree = ReportingTree.of(units, 250, 2);
        assertThat(names(tree)).containsExactly("Company 761", "Others of Company 361", "Sales 400");
        assertThat(tree.nodeOf().get(research))
                .isEqualTo(tree.nodeOf().get(people))
                .isEqualTo(tree.nodeOf().get(company));
        assertThat(tree.nodeOf().get(sales)).isNotEqualTo(tree.nodeOf().get(people));
    }

    @Test
    void a_child_at_the_limit_stands_alone_and_one_below_does_not() {
        unit(company, "Sales", 250);
        unit(company, "Research", 249);
        assertThat(names(ReportingTree.of(units, 250, 2)))
                .containsExactly("Company 500", "Others of Company 250", "Sales 250");
    }

    @Test
    void where_only_the_collected_would_remain_the_parent_is_a_leaf() {
        unit(company, "Sales", 249);
        unit(company, "Research", 300);
        ReportingTree tree = ReportingTree.of(units, 251, 2);
        assertThat(names(tree)).containsExactly("Company 550");
    }

    @Test
    void a_unit_that_had_nobody_is_counted_with_its_parent_only_where_there_is_a_leaf() {
        UUID divided = unit(null, "Group", 0);
        UUID one = unit(divided, "One", 300);
        unit(divided, "Two", 300);
        units.remove(0);
        ReportingTree tree = ReportingTree.of(units, 250, 2);
        assertThat(tree.leaf(one, Map.of(one, divided))).isPresent();
        assertThat(tree.leaf(UUID.randomUUID(), Map.of())).isEmpty();
        assertThat(tree.leaf(divided, Map.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void every_node_is_big_enough_and_the_leaves_hold_everybody(int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 60; i++) {
            UUID parent = units.get(random.nextInt(units.size())).id();
            unit(parent, "Unit " + i, random.nextInt(180));
        }
        ReportingTree tree = ReportingTree.of(units, 250, 3);
        assertThat(tree.nodes().subList(1, tree.nodes().size())).allMatch(node -> node.heads() >= 250);
        Map<UUID, Long> counted = new HashMap<>();
        units.forEach(unit -> counted.merge(tree.nodeOf().get(unit.id()), (long) unit.heads(), Long::sum));
        Map<UUID, Long> sums = tree.sums(counted);
        assertThat(tree.nodes()).allMatch(node -> sums.get(node.id()) == node.heads());
    }

    private UUID unit(UUID parent, String name, int heads) {
        UUID id = UUID.randomUUID();
        units.add(new Unit(id, parent, name, heads));
        return id;
    }

    private static List<String> names(ReportingTree tree) {
        return tree.nodes().stream()
                .map(node -> (node.others() ? "Others of " : "") + node.name() + " " + node.heads())
                .toList();
    }
}
