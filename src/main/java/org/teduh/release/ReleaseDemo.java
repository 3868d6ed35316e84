package org.teduh.release;

import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.SortedSet;
import java.util.TreeSet;
import org.teduh.platform.DemoOrganisation;
import org.teduh.platform.ProgrammeClock;
import org.teduh.release.plan.Grain;
import org.teduh.release.plan.Period;

/**
 * The demo organisation's releases: the last two calendar years whose embargo has passed, and of this one what is due.
 * Each is made by what the timer calls, in order, with the clock at its own date.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReleaseDemo {

    @Inject
    private DoorStep door;

    @Inject
    private ReleaseTimer timer;

    @Inject
    private ReleaseStep releases;

    @Inject
    private ProgrammeClock clock;

    public void make(@Observes @Priority(600) DemoOrganisation demo) {
        if (!door.years().isEmpty()) {
            return;
        }
        int first = firstYear(demo.today());
        at(LocalDate.of(first, 1, 1), () -> releases.open(first));
        days(first, demo.today()).forEach(day -> at(day, timer::run));
        timer.run();
    }

    /** The days on which the timer had something to do. */
    private static SortedSet<LocalDate> days(int first, LocalDate today) {
        SortedSet<LocalDate> days = new TreeSet<>();
        for (int year = first; year <= today.getYear(); year++) {
            days.add(LocalDate.of(year, 1, 1));
            Period.of(year).forEach(period -> days.add(period.due()));
        }
        return days.headSet(today.plusDays(1));
    }

    private static int firstYear(LocalDate today) {
        Period last = new Period(today.getYear() - 1, Grain.YEAR, 1);
        return today.isBefore(last.due()) ? today.getYear() - 3 : today.getYear() - 2;
    }

    private void at(LocalDate day, Runnable work) {
        Instant night = day.atTime(LocalTime.of(3, 10)).toInstant(ZoneOffset.UTC);
        clock.asOf(night, () -> {
            work.run();
            return day;
        });
    }
}
