package org.teduh.staff;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.teduh.platform.PersonId;

/** What somebody is entrusted with: the roles granted to them, and whether others report to them. */
final class Duties {

    private final EntityManager db;
    private final LocalDate today;

    Duties(EntityManager db, Clock clock) {
        this.db = db;
        this.today = LocalDate.now(clock);
    }

    Held of(PersonId person) {
        Set<String> granted =
                new TreeSet<>(db.createQuery("select g.role from RoleGrant g where g.personId = :person", String.class)
                        .setParameter("person", person.value())
                        .getResultList());
        boolean manager = !db.createQuery(
                        "select p.id from Person p where p.managerId = :person"
                                + " and (p.leftOn is null or p.leftOn >= :today)",
                        java.util.UUID.class)
                .setParameter("person", person.value())
                .setParameter("today", today)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
        return new Held(granted, manager);
    }

    /**
     * The duties of one person.
     *
     * @param granted  roles, in the order of their names
     * @param manager  whether somebody active reports to them
     */
    record Held(Set<String> granted, boolean manager) {

        Set<String> all() {
            Set<String> all = new HashSet<>(granted);
            if (manager) {
                all.add(ForbiddenPair.MANAGER);
            }
            return all;
        }

        /** Pairs that stand although they may not: after an import that gave them reports. */
        List<ForbiddenPair> broken() {
            return ForbiddenPair.among(all());
        }

        /** The roles that take effect. */
        Set<String> awake() {
            Set<String> awake = new TreeSet<>(granted);
            broken().forEach(pair -> awake.remove(pair.sleeps()));
            return awake;
        }
    }
}
