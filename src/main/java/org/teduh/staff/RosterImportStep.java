package org.teduh.staff;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teduh.platform.AdminAudit;
import org.teduh.platform.NotFound;
import org.teduh.platform.PersonId;

/** An import for the jobs that read and apply it; each call is a transaction of its own. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RosterImportStep {

    @PersistenceContext(unitName = "care")
    private EntityManager db;

    @Inject
    private RosterUpdateStep roster;

    @Inject
    private AdminAudit audit;

    @Inject
    private Clock clock;

    /** The roster of now, and who is external. */
    public List<KnownPerson> known() {
        List<Person> people =
                db.createQuery("select p from Person p", Person.class).getResultList();
        Map<UUID, String> numbers = new HashMap<>();
        people.forEach(person -> numbers.put(person.id().value(), person.number()));
        Directory directory = new Directory(db);
        return people.stream().map(person -> directory.known(person, numbers)).toList();
    }

    public void keep(UUID id, SortedMap<Long, RosterLine> lines, Map<Long, RosterFate> fates) {
        lines.forEach((at, line) -> {
            RosterFate fate = fates.get(at);
            if (fate != null) {
                db.persist(new RosterLineRow(id, at, fate, line));
            }
        });
    }

    public void keep(UUID id, List<RosterFault> faults, Map<Long, String> numbers) {
        faults.forEach(fault -> db.persist(new RosterFaultRow(id, fault, numbers.getOrDefault(fault.line(), ""))));
    }

    public void ready(UUID id, RosterCounts counts) {
        find(id).ready(counts);
    }

    /**
     * Makes the roster what the good lines say: all of it in this transaction, or nothing. They are compared anew, for
     * the roster may have changed since the preview.
     */
    public void apply(UUID id, LocalDate missingLeaveOn) {
        RosterImport file = find(id);
        SortedMap<Long, RosterLine> lines = new TreeMap<>();
        db.createQuery("select l from RosterLineRow l where l.importId = :id", RosterLineRow.class)
                .setParameter("id", id)
                .getResultStream()
                .forEach(row -> lines.put(row.at(), row.told()));
        List<String> refused = db.createQuery(
                        "select f.number from RosterFaultRow f where f.importId = :id", String.class)
                .setParameter("id", id)
                .getResultList();
        List<KnownPerson> known = known();
        RosterComparison now = new RosterComparison(lines, refused, known, LocalDate.now(clock));
        Set<String> keep = new HashSet<>(refused);
        if (file.counts().unreadable()) {
            known.forEach(person -> keep.add(person.number()));
        }
        Map<String, KnownPerson> byNumber = new HashMap<>();
        known.forEach(person -> byNumber.put(person.number(), person));
        lines.forEach((at, line) -> {
            RosterFate fate = now.fates().get(at);
            KnownPerson person = byNumber.get(line.number());
            if (isHeldBack(fate)) {
                keep.add(line.number());
            }
            if (fate == RosterFate.HELD && person != null) {
                hold(person, line);
            }
        });
        lines.keySet().removeIf(at -> isHeldBack(now.fates().get(at)));
        roster.takeOver(List.copyOf(lines.values()), missingLeaveOn, keep);
        putToSleep();
        Person by = db.find(Person.class, file.uploadedBy().value());
        audit.tell(by == null ? "" : by.name(), "imported", "", told(file.counts()));
        file.applied();
        forget(id);
    }

    /** An end that leaves nothing of the file behind. */
    public void drop(UUID id) {
        RosterImport file = find(id);
        file.drop();
        forget(id);
    }

    private void forget(UUID id) {
        db.createQuery("delete from RosterLineRow l where l.importId = :id")
                .setParameter("id", id)
                .executeUpdate();
        db.createQuery("delete from RosterFaultRow f where f.importId = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    private static boolean isHeldBack(@Nullable RosterFate fate) {
        return fate == null || fate == RosterFate.HELD;
    }

    private void hold(KnownPerson person, RosterLine line) {
        List<RosterHold> before = db.createQuery(
                        "select h from RosterHold h where h.personId = :person", RosterHold.class)
                .setParameter("person", person.id())
                .getResultList();
        if (before.stream().anyMatch(hold -> hold.isSame(line))) {
            return;
        }
        before.forEach(db::remove);
        db.flush();
        db.persist(new RosterHold(person.id(), line, clock.instant()));
    }

    /** Who was given reports beside a role that excludes it signs in again, without that role. */
    private void putToSleep() {
        Duties duties = new Duties(db, clock);
        db.createQuery("select distinct g.personId from RoleGrant g", UUID.class)
                .getResultList()
                .forEach(holder -> {
                    Person person = db.find(Person.class, holder);
                    if (person != null
                            && !duties.of(new PersonId(holder)).broken().isEmpty()) {
                        person.endSessions();
                    }
                });
    }

    private static String told(RosterCounts counts) {
        return "+" + counts.newcomers() + " ~" + counts.changed() + " -" + counts.leaving();
    }

    private RosterImport find(UUID id) {
        RosterImport file = db.find(RosterImport.class, id);
        if (file == null) {
            throw new NotFound();
        }
        return file;
    }
}
