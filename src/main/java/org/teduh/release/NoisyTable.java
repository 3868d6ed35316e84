package org.teduh.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.teduh.release.noise.Noise;
import org.teduh.release.plan.PlannedTable;
import org.teduh.release.tree.Estimate;
import org.teduh.release.tree.IntegerConsistency;
import org.teduh.release.tree.Node;
import org.teduh.release.tree.ReportingTree;
import org.teduh.release.tree.TreeLeastSquares;

/** Makes figures of true counts: adds the noise, once, and makes what came out agree. The counts end here. */
final class NoisyTable {

    private final ReportingTree tree;
    private final PlannedTable table;
    private final Noise noise;

    NoisyTable(ReportingTree tree, PlannedTable table, Noise noise) {
        this.tree = tree;
        this.table = table;
        this.noise = noise;
    }

    /** @param atLeaves  for each leaf with anybody in it, one count an answer */
    List<Figure> figures(Map<UUID, long[]> atLeaves) {
        List<Figure> figures = new ArrayList<>();
        for (int answer = 0; answer < table.kind().answers(); answer++) {
            int at = answer;
            Map<UUID, Long> counts = new HashMap<>();
            atLeaves.forEach((leaf, answers) -> counts.put(leaf, answers[at]));
            figures.addAll(figures(answer, tree.sums(counts)));
        }
        return figures;
    }

    private List<Figure> figures(int answer, Map<UUID, Long> counts) {
        ReportingTree top = tree.top(table.levels());
        Map<UUID, Estimate> measured = new HashMap<>();
        for (Node node : top.nodes()) {
            long noisy = counts.getOrDefault(node.id(), 0L) + noise.draw(table.noise());
            measured.put(node.id(), new Estimate(noisy, table.variance()));
        }
        Map<UUID, Estimate> fitted = TreeLeastSquares.fit(top, measured);
        List<Figure> figures = new ArrayList<>();
        IntegerConsistency.of(top, fitted).forEach((node, value) -> {
            Estimate estimate = fitted.getOrDefault(node, new Estimate(0, table.variance()));
            figures.add(new Figure(table.kind(), node, answer, value, Math.sqrt(estimate.variance())));
        });
        return figures;
    }
}
