package org.teduh.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.teduh.As;
import org.teduh.InContainer;
import org.teduh.given.Given;
import org.teduh.hr.CellView;
import org.teduh.hr.Figures;
import org.teduh.platform.PersonId;
import org.teduh.platform.ProgrammeClock;
import org.teduh.platform.Role;
import org.teduh.release.plan.Grain;
import org.teduh.release.plan.Period;

/** A company of 120 from its roster to what HR reads, by the services that the timer calls. */
@InContainer
class SmallCompanyIT {

    private static final int PEOPLE = 120;

    private final int year = FutureYears.next();
    private final Period period = new Period(year, Grain.YEAR, 1);

    @Resource(lookup = "jdbc/care")
    private DataSource care;

    @Inject
    private ReleaseStep releases;

    @Inject
    private Figures figures;

    @Inject
    private ProgrammeClock clock;

    @Inject
    private Given given;

    @Test
    void what_is_released_is_read_by_hr_and_by_nobody_else() throws Exception {
        people();
        at(LocalDate.of(year, 1, 1), () -> releases.open(year));
        assertThat(logged(() -> at(period.due(), () -> releases.release(period))))
                .as("what the release logs")
                .isEmpty();
        List<CellView> cells = given.person("Andi").granted(Role.HR).signedIn().get(() -> figures.cells(period.name()));
        assertThat(cells)
                .filteredOn(cell -> cell.level() == 1)
                .extracting(CellView::kind)
                .containsExactly("U", "W", "W", "W", "W", "W", "W");
        assertThat(cells).allMatch(cell -> cell.heads() >= PEOPLE && cell.figure() >= 0 && cell.deviation() > 1);
        assertThatThrownBy(() -> at(period.due(), () -> releases.release(period)))
                .isInstanceOf(ReleaseRefused.class);
        As employee = given.person("Ratna").signedIn();
        assertThatThrownBy(() -> employee.get(() -> figures.cells(period.name())))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> As.nobody().get(() -> figures.periods())).isInstanceOf(EJBAccessException.class);
    }

    /** Everything that the house logs meanwhile. */
    private static List<String> logged(Runnable work) {
        List<String> lines = new CopyOnWriteArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord line) {
                lines.add(line.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger house = Logger.getLogger("org.teduh.release");
        house.addHandler(handler);
        try {
            work.run();
        } finally {
            house.removeHandler(handler);
        }
        return lines;
    }

    private void people() throws Exception {
        UUID unit = given.unit("A small company");
        UUID site = given.site("Asia/Jakarta");
        try (Connection connection = care.getConnection();
                PreparedStatement posting = connection.prepareStatement(
                        "insert into postings (person_id, since, unit_id) values (?, ?, ?)")) {
            for (int i = 0; i < PEOPLE; i++) {
                PersonId person = given.person("Person " + i).in(unit).at(site).here();
                posting.setObject(1, person.value());
                posting.setObject(2, LocalDate.of(year - 1, 5, 1));
                posting.setObject(3, unit);
                posting.executeUpdate();
            }
        }
    }

    private void at(LocalDate day, Runnable work) {
        clock.asOf(day.atTime(3, 10).toInstant(ZoneOffset.UTC), () -> {
            work.run();
            return day;
        });
    }
}
