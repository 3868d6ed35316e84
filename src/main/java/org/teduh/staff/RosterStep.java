package org.teduh.staff;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.teduh.platform.PersonId;

/** The roster for work without a user: timers, jobs and the start. Reachable from no page. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class RosterStep {

    @PersistenceContext(unitName = "care")
    private EntityManager db;

    /** Everybody who worked here on that day, with the unit they belonged to then. */
    public Map<PersonId, UUID> unitsOn(LocalDate day) {
        Map<PersonId, UUID> units = new HashMap<>();
        db.createQuery(
                        "select p.id, t.unitId from Person p, Posting t where t.personId = p.id and t.since <= :day"
                                + " and (p.leftOn is null or p.leftOn >= :day) order by t.since",
                        Object[].class)
                .setParameter("day", day)
                .getResultStream()
                .forEach(row -> units.put(new PersonId((UUID) row[0]), (UUID) row[1]));
        return units;
    }

    /** Whether somebody of the demo organisation is here. */
    public boolean hasDemoAccounts() {
        return !db.createQuery("select p.id from Person p where p.email like :demo", UUID.class)
                .setParameter("demo", "%" + StaffDemo.AT)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** All units, in no order. */
    public List<UnitView> units() {
        return db.createQuery("select u from OrgUnit u", OrgUnit.class)
                .getResultStream()
                .map(OrgUnit::view)
                .toList();
    }

    /** Who holds that role, by e-mail. */
    public List<PersonId> holders(String role) {
        return db.createQuery(
                        "select p.id from Person p, RoleGrant g where g.personId = p.id and g.role = :role"
                                + " order by p.email",
                        UUID.class)
                .setParameter("role", role)
                .getResultStream()
                .map(PersonId::new)
                .toList();
    }

    /** Somebody's card; empty if there is no such person. */
    public Optional<PersonCard> cardFor(PersonId person) {
        return Optional.ofNullable(db.find(Person.class, person.value())).map(found -> new Directory(db).card(found));
    }

    /** Everybody who works here on that day, in the order of their numbers, by card. */
    public List<PersonCard> cardsOn(LocalDate day) {
        Directory directory = new Directory(db);
        return db.createQuery(
                        "select p from Person p where p.unitId is not null and p.hiredOn <= :day"
                                + " and (p.leftOn is null or p.leftOn >= :day) order by p.employeeNumber",
                        Person.class)
                .setParameter("day", day)
                .getResultStream()
                .map(directory::card)
                .toList();
    }

    /** The person with that e-mail, in lower case. */
    public Optional<PersonId> withEmail(String email) {
        return db.createQuery("select p.id from Person p where p.email = :email", UUID.class)
                .setParameter("email", email)
                .getResultStream()
                .map(PersonId::new)
                .findFirst();
    }

    /** The manager of everybody who has one. */
    public Map<PersonId, PersonId> managers() {
        Map<PersonId, PersonId> managers = new HashMap<>();
        db.createQuery("select p.id, p.managerId from Person p where p.managerId is not null", Object[].class)
                .getResultStream()
                .forEach(row -> managers.put(new PersonId((UUID) row[0]), new PersonId((UUID) row[1])));
        return managers;
    }

    /** The day of hire of everybody who was hired from the first to the last of these days, gone since or not. */
    public Map<PersonId, LocalDate> hiresBetween(LocalDate first, LocalDate last) {
        Map<PersonId, LocalDate> hires = new LinkedHashMap<>();
        db.createQuery(
                        "select p.id, p.hiredOn from Person p where p.hiredOn between :first and :last"
                                + " and p.unitId is not null order by p.hiredOn, p.employeeNumber",
                        Object[].class)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultStream()
                .forEach(row -> hires.put(new PersonId((UUID) row[0]), (LocalDate) row[1]));
        return hires;
    }
}
