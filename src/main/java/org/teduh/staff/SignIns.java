package org.teduh.staff;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.teduh.platform.Passwords;
import org.teduh.platform.Role;

/** Proves who somebody is, and that a session still stands. */
@Stateless
@PermitAll
public class SignIns {

    static final String PURPOSE = "sign-in";

    @PersistenceContext(unitName = "care")
    private EntityManager db;

    @Inject
    private Passwords passwords;

    @Inject
    private TriesStep tries;

    @Inject
    private Clock clock;

    /** The person and roles of this e-mail and password; empty for everything else, after the same time. */
    public Optional<SignedIn> check(UsernamePasswordCredential credential) {
        String email = TriesStep.normal(credential.getCaller());
        if (!tries.count(PURPOSE, email)) {
            return Optional.empty();
        }
        List<Person> found = db.createQuery("select p from Person p where p.email = :email", Person.class)
                .setParameter("email", email)
                .getResultList();
        Person person = found.isEmpty() ? null : found.get(0);
        boolean right =
                passwords.matches(credential.getPasswordAsString(), person == null ? null : person.passwordHash());
        if (person == null || !right || person.hasLeft(LocalDate.now(clock))) {
            return Optional.empty();
        }
        tries.forget(PURPOSE, email);
        return Optional.of(new SignedIn(person.id().value().toString(), rolesOf(person), person.stamp()));
    }

    /** How long that address, known or not, has to wait before the next try. */
    public Duration wait(String email) {
        return tries.left(PURPOSE, email);
    }

    /** Whether nothing has ended the session since: a new password, e-mail or role, or the last day. */
    public boolean stands(SignedIn session) {
        List<Object[]> now = db.createQuery("select p.stamp, p.leftOn from Person p where p.id = :id", Object[].class)
                .setParameter("id", UUID.fromString(session.person()))
                .getResultList();
        return !now.isEmpty()
                && session.stamp().equals(now.get(0)[0])
                && !(now.get(0)[1] instanceof LocalDate left && left.isBefore(LocalDate.now(clock)));
    }

    /** What is granted and awake; a role that a duty of theirs excludes sleeps. */
    private Set<String> rolesOf(Person person) {
        Set<String> roles = new HashSet<>(new Duties(db, clock).of(person.id()).awake());
        if (person.isOnTheRoster()) {
            roles.add(Role.EMPLOYEE);
        }
        return roles;
    }
}
