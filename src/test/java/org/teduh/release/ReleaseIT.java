package org.teduh.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.teduh.InContainer;
import org.teduh.platform.Home;
import org.teduh.platform.ProgrammeClock;
import org.teduh.release.plan.Grain;
import org.teduh.release.plan.Kind;
import org.teduh.release.plan.Period;
import org.teduh.release.plan.Plan;
import org.teduh.release.tree.Node;
import org.teduh.release.tree.ReportingTree;

/**
 * Invariant I6: a period is released once. Every test has a calendar year of its own, later than those before, and the
 * clock of this thread alone stands in it.
 */
@InContainer
class ReleaseIT {

    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    private final Node company = new Node(UUID.randomUUID(), null, "Company", false, "", 1, 300);
    private final int year = FutureYears.next();
    private final Period period = new Period(year, Grain.YEAR, 1);

    @Inject
    private DoorStep door;

    @Inject
    private Heads heads;

    @Inject
    private Home home;

    @Inject
    private ProgrammeClock clock;

    @Test
    void within_its_embargo_it_is_refused_and_the_day_after_it_is_not() {
        open();
        refused(period.due().minusDays(1), () -> door.plan(period));
        at(period.due(), () -> door.plan(period));
    }

    @Test
    void a_second_run_is_refused_and_nothing_changes() {
        open();
        at(period.due(), () -> door.plan(period));
        at(period.due(), () -> door.publish(period, published(7)));
        List<Head> before = heads.all();
        refused(period.due(), () -> door.plan(period));
        refused(period.due(), () -> door.publish(period, published(900)));
        refused(period.due().plusYears(1), () -> door.plan(period));
        assertThat(heads.all()).isEqualTo(before);
        assertThat(door.published()).contains(period.name());
    }

    @Test
    void a_year_that_was_opened_keeps_its_plan_its_tree_and_its_zone() {
        open();
        ReportingTree kept = door.tree(year, Grain.YEAR);
        LocalDate day = LocalDate.of(year, 6, 1);
        refused(day, () -> door.open(year, Plan.MIDDLE, JAKARTA, trees(company)));
        Node other = new Node(UUID.randomUUID(), null, "Company", false, "", 1, 301);
        refused(day, () -> door.open(year, Plan.SMALL, JAKARTA, trees(other)));
        refused(day, () -> door.open(year, Plan.SMALL, ZoneId.of("Asia/Makassar"), trees(other)));
        assertThat(door.tree(year, Grain.YEAR)).isEqualTo(kept);
        assertThat(door.yearPlan(year)).get().extracting(YearPlan::plan).isEqualTo(Plan.SMALL);
    }

    @Test
    void a_year_that_is_over_or_to_come_is_not_opened() {
        open();
        LocalDate day = LocalDate.of(year, 6, 1);
        Node other = new Node(UUID.randomUUID(), null, "Company", false, "", 1, 300);
        refused(day, () -> door.open(year - 1, Plan.SMALL, JAKARTA, trees(other)));
        refused(day, () -> door.open(year + 1, Plan.SMALL, JAKARTA, trees(other)));
    }

    @Test
    void a_period_of_a_year_that_was_not_opened_is_refused() {
        refused(period.due(), () -> door.plan(period));
    }

    @Test
    void a_crash_after_planning_publishes_nothing_and_spends_nothing_twice() {
        open();
        UUID planned = clock.asOf(noon(period.due()), () -> door.plan(period));
        List<Head> before = heads.all();
        Published broken = new Published(Map.of(), List.of(new Figure(Kind.U, UUID.randomUUID(), 0, 7, 2)), List.of());
        assertThatThrownBy(() -> at(period.due(), () -> door.publish(period, broken)))
                .isInstanceOf(EJBException.class);
        assertThat(heads.all()).as("no head testifies what did not happen").isEqualTo(before);
        assertThat(door.published()).doesNotContain(period.name());
        UUID again = clock.asOf(noon(period.due().plusDays(3)), () -> door.plan(period));
        assertThat(again).isEqualTo(planned);
        at(period.due().plusDays(3), () -> door.publish(period, published(7)));
        assertThat(heads.all()).hasSize(before.size() + 1);
        assertThat(door.published()).contains(period.name());
    }

    @Test
    void a_database_that_knows_less_than_the_heads_is_refused() throws IOException {
        open();
        List<Head> chain = heads.all();
        String previous =
                chain.isEmpty() ? Head.NONE : chain.get(chain.size() - 1).hash();
        Head unknown = new Head(
                chain.size() + 1,
                previous,
                HeadState.PUBLISHED,
                UUID.randomUUID(),
                period.name(),
                "ab".repeat(32),
                period.due());
        heads.write(unknown);
        try {
            refused(period.due(), () -> door.plan(period));
        } finally {
            Files.delete(home.folder("heads").resolve(unknown.fileName()));
        }
        at(period.due(), () -> door.plan(period));
    }

    @Test
    void a_head_that_was_changed_or_taken_away_is_noticed() throws IOException {
        open();
        at(period.due(), () -> door.plan(period));
        at(period.due(), () -> door.publish(period, published(7)));
        List<Head> chain = heads.all();
        Path last = home.folder("heads").resolve(chain.get(chain.size() - 1).fileName());
        String text = Files.readString(last);
        Files.writeString(last, text.replace("manifest ", "manifest 0"));
        try {
            assertThatThrownBy(heads::all).isInstanceOf(ReleaseRefused.class);
        } finally {
            Files.writeString(last, text);
        }
        Files.delete(last);
        try {
            refused(period.due(), () -> door.plan(period));
        } finally {
            Files.writeString(last, text);
        }
        assertThat(heads.all()).isEqualTo(chain);
    }

    private void open() {
        at(LocalDate.of(year, 1, 1), () -> door.open(year, Plan.SMALL, JAKARTA, trees(company)));
    }

    private Published published(int figure) {
        return new Published(
                Map.of(company.id(), 300), List.of(new Figure(Kind.U, company.id(), 0, figure, 2)), List.of());
    }

    private static Map<Grain, ReportingTree> trees(Node root) {
        Map<Grain, ReportingTree> trees = new EnumMap<>(Grain.class);
        trees.put(Grain.YEAR, new ReportingTree(List.of(root), Map.of(UUID.randomUUID(), root.id())));
        return trees;
    }

    private void refused(LocalDate day, Runnable work) {
        assertThatThrownBy(() -> at(day, work)).isInstanceOf(ReleaseRefused.class);
    }

    private void at(LocalDate day, Runnable work) {
        clock.asOf(noon(day), () -> {
            work.run();
            return day;
        });
    }

    private static java.time.Instant noon(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }
}
