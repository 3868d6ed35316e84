package org.teduh.staff;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teduh.platform.PersonJoined;
import org.teduh.platform.PersonLeft;

/**
 * Makes the roster what a whole file says, in one transaction: new people join, known ones follow, a known active
 * number that is missing leaves. Does the same work whatever anybody does in Teduh. Called by the import job only.
 */
@Stateless
@PermitAll
public class RosterUpdateStep {

    @PersistenceContext(unitName = "care")
    private EntityManager db;

    @Inject
    private Event<PersonJoined> joined;

    @Inject
    private Event<PersonLeft> left;

    @Inject
    private Clock clock;

    /**
     * Takes the whole roster over.
     *
     * @param lines  one a person, checked one by one and against each other
     * @param missingLeaveOn  the last day of who is active and missing
     * @param keep  numbers that stay as they are although the file does not bring them, such as refused lines
     */
    public void takeOver(List<RosterLine> lines, LocalDate missingLeaveOn, Set<String> keep) {
        LocalDate today = LocalDate.now(clock);
        Units units = new Units(db);
        Map<String, SiteView> sites = sites();
        for (RosterLine line : lines) {
            units.at(line.unitPath());
            sites.computeIfAbsent(line.site(), name -> open(line));
        }
        db.flush();
        Map<String, Person> known = byNumber();
        List<Person> newcomers = new ArrayList<>();
        Set<String> seen = new HashSet<>(keep);
        for (RosterLine line : lines) {
            UUID unit = units.at(line.unitPath());
            UUID site = Objects.requireNonNull(sites.get(line.site())).id();
            Person person = known.get(line.number());
            if (person == null) {
                person = Person.joining(line, unit, site);
                db.persist(person);
                known.put(line.number(), person);
                newcomers.add(person);
            } else {
                follow(person, line, unit, site, today);
            }
            tellOfLeaving(person, line.leavesOn());
            seen.add(line.number());
        }
        db.flush();
        newcomers.forEach(person -> db.persist(person.firstPosting()));
        lines.forEach(line -> known.computeIfPresent(line.number(), (number, person) -> {
            person.reportTo(managerOf(line, known));
            return person;
        }));
        known.forEach((number, person) -> {
            if (!seen.contains(number) && person.isOnTheRoster() && !person.isLeaving()) {
                person.leave(missingLeaveOn);
                left.fire(new PersonLeft(person.id(), missingLeaveOn));
            }
        });
        db.flush();
        newcomers.forEach(person -> joined.fire(new PersonJoined(person.id())));
    }

    private void follow(Person person, RosterLine line, UUID unit, UUID site, LocalDate today) {
        if (!unit.equals(person.unitId())) {
            Posting.Key key = new Posting.Key(person.id().value(), today);
            Posting posting = db.find(Posting.class, key);
            if (posting == null) {
                db.persist(new Posting(key.personId(), today, unit));
            } else {
                posting.moveTo(unit);
            }
        }
        person.follow(line, unit, site);
    }

    private void tellOfLeaving(Person person, @Nullable LocalDate lastDay) {
        if (lastDay != null && person.leave(lastDay)) {
            left.fire(new PersonLeft(person.id(), lastDay));
        }
    }

    private static @Nullable UUID managerOf(RosterLine line, Map<String, Person> known) {
        Person manager = line.managerNumber() == null ? null : known.get(line.managerNumber());
        return manager == null ? null : manager.id().value();
    }

    private SiteView open(RosterLine line) {
        Site site = new Site(line.site(), line.zone());
        db.persist(site);
        return site.view();
    }

    private Map<String, Person> byNumber() {
        Map<String, Person> known = new HashMap<>();
        db.createQuery("select p from Person p where p.employeeNumber is not null", Person.class)
                .getResultStream()
                .forEach(person -> known.put(person.number(), person));
        return known;
    }

    private Map<String, SiteView> sites() {
        Map<String, SiteView> sites = new HashMap<>();
        db.createQuery("select s from Site s", Site.class)
                .getResultStream()
                .map(Site::view)
                .forEach(site -> sites.put(site.name(), site));
        return sites;
    }
}
