package org.teduh.release;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.teduh.care.counselling.CaseTallies;
import org.teduh.care.psychosocial.WaveTallies;
import org.teduh.release.noise.DiscreteGaussian;
import org.teduh.release.noise.Noise;
import org.teduh.release.plan.Kind;
import org.teduh.release.plan.Period;
import org.teduh.release.plan.Plan;
import org.teduh.release.plan.PlannedTable;
import org.teduh.release.tree.ReportingTree;

/** Asks care for its counts and gives back figures. The counts are in memory meanwhile, and nowhere else, ever. */
@Dependent
class Counting {

    @Inject
    private CaseTallies cases;

    @Inject
    private WaveTallies waves;

    private final Noise noise = new DiscreteGaussian();

    List<Figure> figures(Period period, Plan plan, ZoneId zone, ReportingTree tree) {
        List<Figure> figures = new ArrayList<>();
        for (PlannedTable table : plan.due(period.grain())) {
            figures.addAll(new NoisyTable(tree, table, noise).figures(count(table.kind(), period, zone)));
        }
        return figures;
    }

    private Map<UUID, long[]> count(Kind kind, Period period, ZoneId zone) {
        return switch (kind) {
            case U -> single(cases.clients(period.name(), period.begins(zone), period.ends(zone)));
            case W -> waves.bands(period.name(), period.year());
            default -> throw new IllegalStateException("no table of that kind is made");
        };
    }

    private static Map<UUID, long[]> single(Map<UUID, Long> counts) {
        Map<UUID, long[]> answers = new HashMap<>();
        counts.forEach((node, count) -> answers.put(node, new long[] {count}));
        return answers;
    }
}
