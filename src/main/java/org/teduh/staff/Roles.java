package org.teduh.staff;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.teduh.platform.AdminAudit;
import org.teduh.platform.Caller;
import org.teduh.platform.NotFound;
import org.teduh.platform.PersonId;
import org.teduh.platform.Role;

/** Who is entrusted with what. Granted and taken back one by one; both take effect at once. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class Roles {

    /** What can be granted, in the order in which pages name it. */
    public static final List<String> GRANTABLE = List.of(
            Role.COUNSELLOR,
            Role.CLINICAL_LEAD,
            Role.COORDINATOR,
            Role.HR,
            Role.ADMINISTRATOR,
            Role.RELEASE_OFFICER,
            Role.DPO,
            Role.EDITOR);

    @PersistenceContext(unitName = "care")
    private EntityManager db;

    @Inject
    private AdminAudit audit;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Grants the role, unless the person holds a duty that excludes it.
     *
     * @return the pair that stands in the way, and nothing was changed; empty if it is granted
     * @throws NotFound if there is no such role or person
     */
    public Optional<ForbiddenPair> grant(PersonId id, String role) {
        Person person = find(id);
        if (!GRANTABLE.contains(role)) {
            throw new NotFound();
        }
        Duties.Held held = new Duties(db, clock).of(id);
        if (held.granted().contains(role)) {
            return Optional.empty();
        }
        Set<String> then = new HashSet<>(held.all());
        then.add(role);
        Optional<ForbiddenPair> inTheWay = ForbiddenPair.among(then).stream()
                .filter(pair -> pair.holds().equals(role) || pair.sleeps().equals(role))
                .findFirst();
        if (inTheWay.isEmpty()) {
            db.persist(new RoleGrant(id, role));
            person.endSessions();
            tell("granted", person, role);
        }
        return inTheWay;
    }

    /**
     * Takes the role back; nothing happens if it is not held.
     *
     * @throws LastAdministrator if nobody could grant anything any more
     */
    public void takeBack(PersonId id, String role) {
        Person person = find(id);
        if (role.equals(Role.ADMINISTRATOR) && administratorsBut(id) == 0) {
            throw new LastAdministrator();
        }
        int gone = db.createQuery("delete from RoleGrant g where g.personId = :person and g.role = :role")
                .setParameter("person", id.value())
                .setParameter("role", role)
                .executeUpdate();
        if (gone > 0) {
            person.endSessions();
            tell("taken", person, role);
        }
    }

    private long administratorsBut(PersonId id) {
        return db.createQuery(
                        "select count(g) from RoleGrant g, Person p where p.id = g.personId and g.role = :role"
                                + " and p.id <> :person and (p.leftOn is null or p.leftOn >= :today)",
                        Long.class)
                .setParameter("role", Role.ADMINISTRATOR)
                .setParameter("person", id.value())
                .setParameter("today", LocalDate.now(clock))
                .getSingleResult();
    }

    private void tell(String what, Person person, String role) {
        audit.tell(find(caller.person()).name(), what, person.name(), role);
    }

    private Person find(PersonId id) {
        Person person = db.find(Person.class, id.value());
        if (person == null) {
            throw new NotFound();
        }
        return person;
    }
}
