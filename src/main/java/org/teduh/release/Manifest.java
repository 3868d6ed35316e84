package org.teduh.release;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.teduh.release.plan.Budget;
import org.teduh.release.plan.Period;
import org.teduh.release.plan.Plan;
import org.teduh.release.plan.PlannedTable;
import org.teduh.release.tree.Node;
import org.teduh.release.tree.ReportingTree;

/** What a release is made of, in words that anybody can add up again. Written before anything is counted. */
record Manifest(String text) {

    static Manifest of(Period period, Plan plan, ZoneId zone, ReportingTree tree, Budget budget) {
        return new Manifest(String.join(
                "\n",
                "teduh release, format 1",
                "period " + period.name() + " first " + period.first() + " last " + period.last() + " zone " + zone,
                "plan " + plan.text().strip().replace("\n", "\nplanned "),
                "published " + tables(plan.due(period.grain())),
                "tree " + Head.sha256(shape(tree)),
                "budget " + budget.text(),
                ""));
    }

    String hash() {
        return Head.sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String tables(List<PlannedTable> tables) {
        return tables.isEmpty()
                ? "onboarding"
                : tables.stream().map(PlannedTable::line).collect(Collectors.joining("\npublished "));
    }

    private static byte[] shape(ReportingTree tree) {
        return tree.nodes().stream()
                .map(Node::toString)
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
    }
}
