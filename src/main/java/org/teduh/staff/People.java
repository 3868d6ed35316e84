package org.teduh.staff;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.teduh.platform.NotFound;
import org.teduh.platform.PersonId;
import org.teduh.platform.Role;

/** Everybody on the roster and everybody external, as an administrator finds them. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class People {

    /** People a page. */
    public static final int PAGE = 25;

    private static final String FOUND = " from Person p where (lower(p.name) like :text escape '!'"
            + " or lower(p.employeeNumber) like :start escape '!' or p.email like :start escape '!')"
            + " and (:any = true or p.id in (select g.personId from RoleGrant g))";

    @PersistenceContext(unitName = "care")
    private EntityManager db;

    @Inject
    private Clock clock;

    /**
     * Who has that in their name, or a number or an e-mail that begins so; by name.
     *
     * @param withRoleOnly  only who was granted a role
     * @param first  how many to leave out
     */
    public PeopleFound search(String text, boolean withRoleOnly, int first) {
        String typed = escaped(text.strip().toLowerCase(Locale.ROOT));
        long total = db.createQuery("select count(p)" + FOUND, Long.class)
                .setParameter("text", "%" + typed + "%")
                .setParameter("start", typed + "%")
                .setParameter("any", !withRoleOnly)
                .getSingleResult();
        List<Person> page = db.createQuery("select p" + FOUND + " order by p.name, p.id", Person.class)
                .setParameter("text", "%" + typed + "%")
                .setParameter("start", typed + "%")
                .setParameter("any", !withRoleOnly)
                .setFirstResult(first)
                .setMaxResults(PAGE)
                .getResultList();
        return new PeopleFound(rows(page), first, total);
    }

    /**
     * Everything that an administrator may know of somebody.
     *
     * @throws NotFound if there is no such person
     */
    public PersonFacts find(PersonId id) {
        Person person = db.find(Person.class, id.value());
        if (person == null) {
            throw new NotFound();
        }
        PersonRow row = rows(List.of(person)).get(0);
        PersonId managerId = row.card().managerId();
        Person manager = managerId == null ? null : db.find(Person.class, managerId.value());
        Duties.Held held = new Duties(db, clock).of(id);
        return new PersonFacts(
                row, person.email(), manager == null ? "" : manager.name(), held.manager(), held.broken());
    }

    /** Pairs that imports made, by name: the second role of each has no effect. */
    public List<Asleep> asleep() {
        Duties duties = new Duties(db, clock);
        return db.createQuery(
                        "select p from Person p where p.id in (select g.personId from RoleGrant g) order by p.name, p.id",
                        Person.class)
                .getResultStream()
                .flatMap(
                        person -> duties.of(person.id()).broken().stream().map(pair -> new Asleep(person.name(), pair)))
                .toList();
    }

    /** Somebody with two duties that exclude each other. */
    public record Asleep(String name, ForbiddenPair pair) {}

    private List<PersonRow> rows(List<Person> people) {
        Directory directory = new Directory(db);
        Map<UUID, List<String>> roles = roles(people);
        LocalDate today = LocalDate.now(clock);
        return people.stream()
                .map(person -> new PersonRow(
                        directory.card(person),
                        person.number(),
                        person.leftOn(),
                        person.hasLeft(today),
                        roles.getOrDefault(person.id().value(), List.of())))
                .toList();
    }

    private Map<UUID, List<String>> roles(List<Person> people) {
        Map<UUID, List<String>> roles = new HashMap<>();
        if (!people.isEmpty()) {
            db.createQuery(
                            "select g.personId, g.role from RoleGrant g where g.personId in :people order by g.role",
                            Object[].class)
                    .setParameter(
                            "people",
                            people.stream().map(person -> person.id().value()).toList())
                    .getResultStream()
                    .forEach(row -> roles.computeIfAbsent((UUID) row[0], any -> new ArrayList<>())
                            .add((String) row[1]));
        }
        return roles;
    }

    /** What is typed is looked for as it is: no sign stands for others. */
    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
