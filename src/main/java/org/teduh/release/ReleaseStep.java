package org.teduh.release;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.teduh.care.intake.ClientsStep;
import org.teduh.platform.PersonId;
import org.teduh.release.plan.Grain;
import org.teduh.release.plan.Period;
import org.teduh.release.plan.Plan;
import org.teduh.release.tree.ReportingTree;
import org.teduh.release.tree.Unit;
import org.teduh.staff.RosterStep;
import org.teduh.staff.UnitView;

/**
 * Makes releases, without a user. It reads care and writes "released", which are two databases, so it holds no
 * transaction of its own: each part is one, and after any crash the next start goes on where it must.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReleaseStep {

    @Inject
    private RosterStep roster;

    @Inject
    private ClientsStep clients;

    @Inject
    private DoorStep door;

    @Inject
    private Counting counting;

    @Inject
    private NewHires newHires;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "company.zone", defaultValue = "Asia/Jakarta")
    private String zone;

    /** The years to open today: the one before, where nothing was opened yet, and this one. */
    public List<Integer> unopened() {
        int now = LocalDate.now(clock).getYear();
        List<Integer> opened = door.years();
        List<Integer> years = new ArrayList<>();
        int first = opened.isEmpty() ? now - 1 : opened.get(opened.size() - 1) + 1;
        for (int year = first; year <= now; year++) {
            years.add(year);
        }
        return years;
    }

    /** Makes the nodes of a calendar year from who worked here on 1 January; nothing under 100 people. */
    public void open(int year) {
        List<Unit> units = unitsOn(LocalDate.of(year, 1, 1));
        Optional<Plan> plan = Plan.forHeads(units.stream().mapToInt(Unit::heads).sum());
        plan.ifPresent(found -> {
            Map<Grain, ReportingTree> trees = new EnumMap<>(Grain.class);
            for (Grain grain : Grain.values()) {
                int levels = grain == Grain.QUARTER ? Math.max(2, found.levels(grain)) : found.levels(grain);
                trees.put(grain, ReportingTree.of(units, grain.leastHeads(), levels));
            }
            door.open(year, found, ZoneId.of(zone), trees);
        });
    }

    /** The periods that are to be released today, in order. */
    public List<Period> due() {
        LocalDate today = LocalDate.now(clock);
        Set<String> published = door.published();
        return periods().stream()
                .filter(period -> !today.isBefore(period.due()) && !published.contains(period.name()))
                .toList();
    }

    /** The periods that have begun, each of which needs to know where its people are counted. */
    public List<Period> begun() {
        LocalDate today = LocalDate.now(clock);
        return periods().stream()
                .filter(period -> !today.isBefore(period.first()) && today.isBefore(period.due()))
                .filter(this::hasTables)
                .toList();
    }

    /** Says in care where everybody who was here on the first day is counted; again, it changes nothing. */
    public void assign(Period period) {
        clients.assignNodes(period.name(), nodesOn(period.first(), door.tree(period.year(), period.grain())));
    }

    /**
     * Releases a period; nothing if fewer than 100 people were here on its last day.
     *
     * @throws ReleaseRefused if it must not be, whatever the data
     */
    public void release(Period period) {
        YearPlan year = door.yearPlan(period.year()).orElseThrow(ReleaseRefused::new);
        if (roster.unitsOn(period.last()).size() < Grain.LEAST_COMPANY) {
            return;
        }
        door.plan(period);
        ReportingTree tree = door.tree(period.year(), period.grain());
        if (hasTables(period)) {
            assign(period);
        }
        door.publish(
                period,
                new Published(
                        heads(nodesOn(period.first(), tree), tree),
                        counting.figures(period, year.plan(), year.zone(), tree),
                        period.grain() == Grain.QUARTER
                                ? newHires.coverage(period, tree, nodesOn(period.last(), tree))
                                : List.of()));
    }

    private List<Period> periods() {
        return door.years().stream()
                .flatMap(year -> Period.of(year).stream())
                .filter(period -> period.grain() == Grain.QUARTER || hasTables(period))
                .toList();
    }

    private boolean hasTables(Period period) {
        return door.yearPlan(period.year())
                .filter(year -> !year.plan().due(period.grain()).isEmpty())
                .isPresent();
    }

    private static Map<UUID, Integer> heads(Map<PersonId, UUID> nodes, ReportingTree tree) {
        Map<UUID, Long> counts = new HashMap<>();
        nodes.values().forEach(node -> counts.merge(node, 1L, Long::sum));
        Map<UUID, Integer> heads = new HashMap<>();
        tree.sums(counts).forEach((node, count) -> heads.put(node, count.intValue()));
        return heads;
    }

    private Map<PersonId, UUID> nodesOn(LocalDate day, ReportingTree tree) {
        Map<UUID, UUID> parents = new HashMap<>();
        for (UnitView unit : roster.units()) {
            if (unit.parent() != null) {
                parents.put(unit.id(), unit.parent());
            }
        }
        Map<PersonId, UUID> nodes = new HashMap<>();
        roster.unitsOn(day)
                .forEach((person, unit) -> tree.leaf(unit, parents).ifPresent(leaf -> nodes.put(person, leaf)));
        return nodes;
    }

    private List<Unit> unitsOn(LocalDate day) {
        Map<UUID, Integer> heads = new HashMap<>();
        roster.unitsOn(day).values().forEach(unit -> heads.merge(unit, 1, Integer::sum));
        return roster.units().stream()
                .map(unit -> new Unit(unit.id(), unit.parent(), unit.name(), heads.getOrDefault(unit.id(), 0)))
                .toList();
    }
}
