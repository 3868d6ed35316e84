package org.teduh.release;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teduh.release.plan.Grain;
import org.teduh.release.plan.Period;
import org.teduh.release.plan.Plan;
import org.teduh.release.tree.Node;
import org.teduh.release.tree.ReportingTree;

/**
 * Writes the database "released", each thing once and for ever. What must not be is refused here, by what was planned
 * and published before and never by what was counted: this service does not see a count.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DoorStep {

    @PersistenceContext(unitName = "door")
    private EntityManager db;

    @Inject
    private Heads heads;

    @Inject
    private Budgets budgets;

    @Inject
    private Clock clock;

    /** What holds for that calendar year, once it was opened. */
    public Optional<YearPlan> yearPlan(int year) {
        return Optional.ofNullable(db.find(YearPlan.class, year));
    }

    /** The calendar years that were opened, in order. */
    public List<Integer> years() {
        return db.createQuery("select y.calendarYear from YearPlan y order by y.calendarYear", Integer.class)
                .getResultList();
    }

    /** The names of the periods that were published. */
    public Set<String> published() {
        return Set.copyOf(
                db.createQuery("select r.period from Release r, Publication p where p.releaseId = r.id", String.class)
                        .getResultList());
    }

    /**
     * Makes the nodes of a calendar year and says which plan holds.
     *
     * @throws ReleaseRefused if it was opened, lies before one that was, has not begun, or is further back than the
     *     year before this one
     */
    public void open(int year, Plan plan, java.time.ZoneId zone, Map<Grain, ReportingTree> trees) {
        List<Integer> opened = years();
        int now = LocalDate.now(clock).getYear();
        int earliest = opened.isEmpty() ? now - 1 : opened.get(opened.size() - 1) + 1;
        if (year < earliest || year > now) {
            throw new ReleaseRefused();
        }
        db.persist(new YearPlan(year, plan, zone, LocalDate.now(clock)));
        db.flush(); // the year's row must be there before its nodes'
        trees.forEach((grain, tree) -> write(year, grain, tree));
    }

    private void write(int year, Grain grain, ReportingTree tree) {
        for (int place = 0; place < tree.nodes().size(); place++) {
            db.persist(new ReportingNode(year, grain, place, tree.nodes().get(place)));
            db.flush(); // a parent's row must be there before its child's
        }
        tree.nodeOf().forEach((unit, node) -> db.persist(new NodeUnit(node, unit)));
    }

    /** The tree of that year and grain, as it was made. */
    public ReportingTree tree(int year, Grain grain) {
        List<Node> nodes = db.createQuery(
                        "select n from ReportingNode n where n.calendarYear = :year and n.grain = :grain"
                                + " order by n.place",
                        ReportingNode.class)
                .setParameter("year", year)
                .setParameter("grain", grain)
                .getResultStream()
                .map(ReportingNode::node)
                .toList();
        Map<UUID, UUID> nodeOf = db.createQuery(
                        "select u.unitId, u.nodeId from NodeUnit u, ReportingNode n where n.id = u.nodeId"
                                + " and n.calendarYear = :year and n.grain = :grain",
                        Object[].class)
                .setParameter("year", year)
                .setParameter("grain", grain)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (UUID) row[1]));
        return new ReportingTree(nodes, nodeOf);
    }

    /**
     * Plans the release of a period: after its head was written, there is a row. Done before, and not published yet, it
     * changes nothing.
     *
     * @return the release's id
     * @throws ReleaseRefused if it must not be
     */
    public UUID plan(Period period) {
        List<Head> chain = inStep();
        YearPlan year = yearPlan(period.year()).orElseThrow(ReleaseRefused::new);
        Manifest manifest = manifest(period, year);
        if (LocalDate.now(clock).isBefore(period.due()) || published().contains(period.name())) {
            throw new ReleaseRefused();
        }
        Optional<Release> planned = find(period);
        if (planned.isPresent()) {
            return same(manifest, planned.get().manifest().hash(), planned.get().id());
        }
        UUID id = chain.stream()
                .filter(head -> head.period().equals(period.name()))
                .findFirst()
                .map(head -> same(manifest, head.manifest(), head.release()))
                .orElseGet(() -> write(chain, HeadState.PLANNED, UUID.randomUUID(), period, manifest)
                        .release());
        db.persist(new Release(id, period, manifest, LocalDate.now(clock)));
        return id;
    }

    /**
     * Publishes what was planned: everything and its row in one transaction, whose last act before it is committed is to
     * write the head. A power cut between the head and the commit costs the period: it is refused from then on, for
     * nobody could tell that database from one that was set back.
     *
     * @throws ReleaseRefused if it was published
     */
    public void publish(Period period, Published published) {
        List<Head> chain = inStep();
        Release release = find(period).orElseThrow(ReleaseRefused::new);
        if (published().contains(period.name())) {
            throw new ReleaseRefused();
        }
        Head head = next(chain, HeadState.PUBLISHED, release.id(), period, release.manifest());
        db.persist(new Publication(release.id(), head));
        published.heads().forEach((node, count) -> db.persist(new PeriodHeads(release.id(), node, count)));
        published.figures().forEach(figure -> db.persist(new Cell(release.id(), figure)));
        published.coverage().forEach(coverage -> db.persist(new Onboarding(release.id(), coverage)));
        db.flush();
        heads.write(head);
    }

    private Manifest manifest(Period period, YearPlan year) {
        ReportingTree tree = tree(period.year(), period.grain());
        return Manifest.of(period, year.plan(), year.zone(), tree, budgets.of(year.plan()));
    }

    private static UUID same(Manifest manifest, String hash, UUID release) {
        if (!manifest.hash().equals(hash)) {
            throw new ReleaseRefused();
        }
        return release;
    }

    private Optional<Release> find(Period period) {
        return db.createQuery("select r from Release r where r.period = :period", Release.class)
                .setParameter("period", period.name())
                .getResultStream()
                .findFirst();
    }

    /** The chain, once it is seen that this database knows all that was published, and nothing else. */
    private List<Head> inStep() {
        List<Head> chain = new ArrayList<>(heads.all());
        Set<String> testified = chain.stream()
                .filter(head -> head.state() == HeadState.PUBLISHED)
                .map(Head::hash)
                .collect(Collectors.toSet());
        List<String> known =
                db.createQuery("select p.head from Publication p", String.class).getResultList();
        if (!testified.equals(Set.copyOf(known))) {
            throw new ReleaseRefused();
        }
        return chain;
    }

    private Head write(List<Head> chain, HeadState state, UUID release, Period period, Manifest manifest) {
        Head head = next(chain, state, release, period, manifest);
        heads.write(head);
        return head;
    }

    private Head next(List<Head> chain, HeadState state, UUID release, Period period, Manifest manifest) {
        String previous =
                chain.isEmpty() ? Head.NONE : chain.get(chain.size() - 1).hash();
        return new Head(
                chain.size() + 1, previous, state, release, period.name(), manifest.hash(), LocalDate.now(clock));
    }
}
