package org.teduh.care.counselling;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.teduh.platform.Caller;
import org.teduh.platform.Role;
import org.teduh.staff.Roster;

/** A counsellor's own week: sessions by their codes, open hours, what is blocked. */
@Stateless
@RolesAllowed(Role.COUNSELLOR)
public class Diary {

    private static final int DAYS = 7;

    @PersistenceContext(unitName = "care")
    private EntityManager db;

    @Inject
    private Caller caller;

    @Inject
    private Roster roster;

    @Inject
    private Clock clock;

    /** By which clock the caller works. */
    public ZoneId zone() {
        Counsellor me = db.find(Counsellor.class, me());
        return me == null ? roster.me().zone() : me.zone();
    }

    /** Seven days from that one on, in the caller's zone. */
    public List<DayView> week(LocalDate monday) {
        ZoneId zone = zone();
        WorkingWeek hours = WorkingWeeks.all(db, monday, monday.plusDays(DAYS))
                .getOrDefault(me(), new WorkingWeek(zone, List.of(), List.of()));
        List<AvailabilityException> exceptions = exceptions(monday);
        List<WeekEntry> sessions = sessions(monday, zone);
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        return IntStream.range(0, DAYS)
                .mapToObj(monday::plusDays)
                .map(day -> new DayView(
                        day, day.equals(today), on(day, zone, sessions), open(day, hours), blocked(day, exceptions)))
                .toList();
    }

    private List<WeekEntry> sessions(LocalDate monday, ZoneId zone) {
        List<Booking> week = db.createQuery(
                        "select b from Booking b join fetch b.appointment a join fetch b.ofCase"
                                + " where a.counsellorId = :me and a.startsAt >= :from and a.startsAt < :until"
                                + " order by a.startsAt",
                        Booking.class)
                .setParameter("me", me())
                .setParameter("from", monday.atStartOfDay(zone).toInstant())
                .setParameter("until", monday.plusDays(DAYS).atStartOfDay(zone).toInstant())
                .getResultList();
        Map<UUID, CaseSessions> cases = new HashMap<>();
        ofCases(week.stream().map(one -> one.ofCase().id()).distinct().toList())
                .forEach(one -> cases.computeIfAbsent(one.ofCase().id(), id -> new CaseSessions())
                        .add(one));
        return week.stream()
                .filter(CaseSessions::stands)
                .map(one -> cases.getOrDefault(one.ofCase().id(), new CaseSessions())
                        .entry(one))
                .toList();
    }

    private List<Booking> ofCases(List<UUID> cases) {
        return cases.isEmpty()
                ? List.of()
                : db.createQuery(
                                "select b from Booking b join fetch b.appointment where b.ofCase.id in :cases",
                                Booking.class)
                        .setParameter("cases", cases)
                        .getResultList();
    }

    private List<AvailabilityException> exceptions(LocalDate monday) {
        return db.createQuery(
                        "select e from AvailabilityException e where e.counsellorId = :me"
                                + " and e.onDay between :first and :last order by e.onDay, e.fromTime",
                        AvailabilityException.class)
                .setParameter("me", me())
                .setParameter("first", monday)
                .setParameter("last", monday.plusDays(DAYS - 1L))
                .getResultList();
    }

    private static List<WeekEntry> on(LocalDate day, ZoneId zone, List<WeekEntry> sessions) {
        return sessions.stream()
                .filter(one -> LocalDate.ofInstant(one.start(), zone).equals(day))
                .sorted(Comparator.comparing(WeekEntry::start))
                .toList();
    }

    private static List<DayView.Hours> open(LocalDate day, WorkingWeek hours) {
        return hours.hoursOf(day).stream()
                .map(one -> new DayView.Hours(one.from(), one.until()))
                .toList();
    }

    private static List<DayView.Blocked> blocked(LocalDate day, List<AvailabilityException> exceptions) {
        return exceptions.stream()
                .filter(one -> !one.exception().open() && one.exception().day().equals(day))
                .map(one -> new DayView.Blocked(
                        one.exception().from(), one.exception().until(), one.label()))
                .toList();
    }

    private UUID me() {
        return caller.person().value();
    }
}
