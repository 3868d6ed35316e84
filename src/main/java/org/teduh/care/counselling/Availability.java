package org.teduh.care.counselling;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.teduh.platform.Caller;
import org.teduh.platform.NotFound;
import org.teduh.platform.Role;

/** When a counsellor can be booked: their own working times of every week, and the days that are different. */
@Stateless
@RolesAllowed(Role.COUNSELLOR)
public class Availability {

    /** A working time of every week. */
    public record Weekly(UUID id, DayOfWeek weekday, LocalTime from, LocalTime until) {}

    /** A day that is different: more hours, or fewer. */
    public record Different(UUID id, LocalDate day, LocalTime from, LocalTime until, boolean open, String label) {}

    @PersistenceContext(unitName = "care")
    private EntityManager db;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** By weekday, then time. */
    public List<Weekly> everyWeek() {
        return rules().stream()
                .map(rule -> new Weekly(
                        rule.id(),
                        rule.time().weekday(),
                        rule.time().from(),
                        rule.time().until()))
                .sorted(Comparator.comparing(Weekly::weekday).thenComparing(Weekly::from))
                .toList();
    }

    /** From today on, by day, then time. */
    public List<Different> different() {
        Counsellor me = me();
        return db.createQuery(
                        "select e from AvailabilityException e where e.counsellorId = :me and e.onDay >= :today"
                                + " order by e.onDay, e.fromTime",
                        AvailabilityException.class)
                .setParameter("me", me.id())
                .setParameter("today", LocalDate.ofInstant(clock.instant(), me.zone()))
                .getResultStream()
                .map(one -> new Different(
                        one.id(),
                        one.exception().day(),
                        one.exception().from(),
                        one.exception().until(),
                        one.exception().open(),
                        one.label()))
                .toList();
    }

    /**
     * Opens that time, every week.
     *
     * @throws TimesBackwards if it does not end after it begins
     * @throws TimesOverlap if it overlaps another of that weekday
     */
    public void open(DayOfWeek weekday, LocalTime from, LocalTime until) {
        requireForwards(from, until);
        boolean overlaps = rules().stream()
                .map(AvailabilityRule::time)
                .anyMatch(
                        time -> time.weekday() == weekday && from.isBefore(time.until()) && until.isAfter(time.from()));
        if (overlaps) {
            throw new TimesOverlap();
        }
        db.persist(new AvailabilityRule(me().id(), new WorkingTime(weekday, from, until)));
    }

    /** Takes a weekly time away; what is booked in it stays. @throws NotFound if it is not the caller's */
    public void close(UUID weekly) {
        db.remove(rules().stream()
                .filter(rule -> rule.id().equals(weekly))
                .findFirst()
                .orElseThrow(NotFound::new));
    }

    /**
     * Makes a day different; what is booked on it stays.
     *
     * @param open  whether these hours are opened, or closed
     * @throws TimesBackwards if it does not end after it begins
     */
    public void except(LocalDate day, LocalTime from, LocalTime until, boolean open, String label) {
        requireForwards(from, until);
        db.persist(new AvailabilityException(me().id(), new DayException(day, from, until, open), label));
    }

    /** The day is as every week again. @throws NotFound if it is not the caller's */
    public void restore(UUID different) {
        db.remove(db.createQuery(
                        "select e from AvailabilityException e where e.id = :id and e.counsellorId = :me",
                        AvailabilityException.class)
                .setParameter("id", different)
                .setParameter("me", me().id())
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new));
    }

    private List<AvailabilityRule> rules() {
        return db.createQuery("select r from AvailabilityRule r where r.counsellorId = :me", AvailabilityRule.class)
                .setParameter("me", me().id())
                .getResultList();
    }

    private static void requireForwards(LocalTime from, LocalTime until) {
        if (!from.isBefore(until)) {
            throw new TimesBackwards();
        }
    }

    /** @throws ProfileNeeded before there is one */
    private Counsellor me() {
        Counsellor me = db.find(Counsellor.class, caller.person().value());
        if (me == null) {
            throw new ProfileNeeded();
        }
        return me;
    }
}
