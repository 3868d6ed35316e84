package org.teduh.staff;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.teduh.platform.Caller;
import org.teduh.platform.NotFound;
import org.teduh.platform.PersonId;
import org.teduh.platform.Role;

/** Who works here, as colleagues may know it. */
@Stateless
public class Roster {

    @PersistenceContext(unitName = "care")
    private EntityManager db;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * The caller's own card; everybody who is signed in has one.
     *
     * @throws NotFound if nobody is signed in
     */
    @PermitAll
    public PersonCard me() {
        return find(caller.person());
    }

    /**
     * Somebody's card, also of somebody who left.
     *
     * @throws NotFound if there is no such person
     */
    @RolesAllowed({Role.EMPLOYEE, Role.COUNSELLOR, Role.COORDINATOR, Role.ADMINISTRATOR})
    public PersonCard card(PersonId person) {
        return find(person);
    }

    /** The cards of those people, by name; who is not there is left out. */
    @RolesAllowed({Role.EMPLOYEE, Role.COORDINATOR, Role.ADMINISTRATOR})
    public List<PersonCard> cards(Collection<PersonId> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        Directory directory = new Directory(db);
        return db.createQuery("select p from Person p where p.id in :ids order by p.name, p.id", Person.class)
                .setParameter("ids", people.stream().map(PersonId::value).toList())
                .getResultStream()
                .map(directory::card)
                .toList();
    }

    /** Who was hired from the first to the last of these days and has not left, by day, then name. */
    @RolesAllowed(Role.COORDINATOR)
    public List<PersonCard> hiredBetween(LocalDate first, LocalDate last) {
        Directory directory = new Directory(db);
        return db.createQuery(
                        "select p from Person p where p.hiredOn between :first and :last and p.unitId is not null"
                                + " and (p.leftOn is null or p.leftOn >= :today) order by p.hiredOn, p.name, p.id",
                        Person.class)
                .setParameter("first", first)
                .setParameter("last", last)
                .setParameter("today", LocalDate.now(clock))
                .getResultStream()
                .map(directory::card)
                .toList();
    }

    /** Whether one of the two is above the other in the chain of managers, or they are the same person. */
    @RolesAllowed({Role.EMPLOYEE, Role.COORDINATOR})
    public boolean onOneLine(PersonId a, PersonId b) {
        ChainOfManagers chain = new ChainOfManagers(db);
        return chain.isAbove(a.value(), b.value()) || chain.isAbove(b.value(), a.value());
    }

    @RolesAllowed({Role.EMPLOYEE, Role.COUNSELLOR, Role.COORDINATOR, Role.ADMINISTRATOR})
    public List<SiteView> sites() {
        return db.createQuery("select s from Site s order by s.name", Site.class)
                .getResultStream()
                .map(Site::view)
                .toList();
    }

    private PersonCard find(PersonId id) {
        UUID key = id.value();
        Person person = db.find(Person.class, key);
        if (person == null) {
            throw new NotFound();
        }
        return new Directory(db).card(person);
    }
}
