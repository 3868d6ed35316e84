package org.teduh.staff;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.teduh.platform.Passwords;
import org.teduh.platform.Role;

/** Proves who somebody is. */
@Stateless
@PermitAll
public class SignIns {

    @PersistenceContext(unitName = "care")
    private EntityManager db;

    @Inject
    private Passwords passwords;

    @Inject
    private Clock clock;

    /** The person and roles of this e-mail and password; empty for everything else, after the same time. */
    public Optional<SignedIn> check(UsernamePasswordCredential credential) {
        List<Person> found = db.createQuery("select p from Person p where p.email = :email", Person.class)
                .setParameter("email", credential.getCaller().trim().toLowerCase(Locale.ROOT))
                .getResultList();
        Person person = found.isEmpty() ? null : found.get(0);
        boolean right =
                passwords.matches(credential.getPasswordAsString(), person == null ? null : person.passwordHash());
        if (person == null || !right || person.hasLeft(LocalDate.now(clock))) {
            return Optional.empty();
        }
        Set<String> roles =
                new HashSet<>(db.createQuery("select g.role from RoleGrant g where g.personId = :person", String.class)
                        .setParameter("person", person.id().value())
                        .getResultList());
        if (person.isOnTheRoster()) {
            roles.add(Role.EMPLOYEE);
        }
        return Optional.of(new SignedIn(person.id().value().toString(), roles));
    }
}
