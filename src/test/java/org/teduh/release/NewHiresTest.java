package org.teduh.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.teduh.release.tree.Node;
import org.teduh.release.tree.ReportingTree;

/** Coverage of onboarding at its limits, one below and at. */
class NewHiresTest {

    private final Node company = new Node(UUID.randomUUID(), null, "Company", false, "", 1, 2_400);
    private final Node sales = new Node(UUID.randomUUID(), company.id(), "Sales", false, "", 2, 1_200);
    private final Node others = new Node(UUID.randomUUID(), company.id(), "Company", true, "", 2, 1_200);
    private final ReportingTree tree = new ReportingTree(List.of(company, sales, others), Map.of());

    @ParameterizedTest
    @CsvSource({"4, 5, 0", "5, 5, 1", "30, 9, 1", "30, 10, 3"})
    void a_node_needs_ten_new_hires_and_parts_come_only_together(long inSales, long elsewhere, int published) {
        Map<UUID, Long> hires = tree.sums(Map.of(sales.id(), inSales, others.id(), elsewhere));
        assertThat(NewHires.bounded(tree, hires, hires)).hasSize(published);
    }

    @ParameterizedTest
    @CsvSource({"9, 1", "10, 3"})
    void parts_are_not_published_where_one_would_read_fewer_than_ten(long mentored, int published) {
        Map<UUID, Long> hires = tree.sums(Map.of(sales.id(), 30L, others.id(), 30L));
        Map<UUID, Long> paired = tree.sums(Map.of(sales.id(), 20L, others.id(), mentored));
        assertThat(NewHires.bounded(tree, hires, paired)).hasSize(published);
    }
}
