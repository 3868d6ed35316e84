package org.teduh.staff;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.teduh.platform.AdminAudit;
import org.teduh.platform.Passwords;
import org.teduh.platform.PersonJoined;
import org.teduh.platform.Role;
import org.teduh.platform.Seal;

/** An organisation without any administrator gets its first by a single-use link that the console prints at start. */
@Stateless
@PermitAll
public class FirstAdministrators {

    private static final String PLACE = "first administrator";

    @PersistenceContext(unitName = "care")
    private EntityManager db;

    @Inject
    private Passwords passwords;

    @Inject
    private AdminAudit audit;

    @Inject
    private Event<PersonJoined> joined;

    @Inject
    private Seal seal;

    @Inject
    private Clock clock;

    /** Whether there is an administrator. */
    public boolean isThereOne() {
        return !db.createQuery("select g.id from RoleGrant g where g.role = :role", UUID.class)
                .setParameter("role", Role.ADMINISTRATOR)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Whether the code makes a first administrator now. */
    public boolean isOpen(String code) {
        return !isThereOne()
                && !db.createQuery(
                                "select c.id from PasswordCode c where c.codeHash = :hash and c.expiresAt > :now",
                                UUID.class)
                        .setParameter("hash", first(code).hash())
                        .setParameter("now", clock.instant())
                        .getResultList()
                        .isEmpty();
    }

    /**
     * Makes the first administrator, who is external.
     *
     * @throws PasswordTooShort if it is; the code stays
     * @throws CodeUsed if the code does not work, or there is an administrator
     * @throws EmailTaken if somebody has that address
     */
    public void make(String code, String name, String email, String password) {
        PasswordTooShort.refuse(password);
        if (!isOpen(code)
                || db.createQuery("delete from PasswordCode c where c.codeHash = :hash")
                                .setParameter("hash", first(code).hash())
                                .executeUpdate()
                        == 0) {
            throw new CodeUsed();
        }
        String address = TriesStep.normal(email);
        if (!db.createQuery("select p.id from Person p where p.email = :email", UUID.class)
                .setParameter("email", address)
                .getResultList()
                .isEmpty()) {
            throw new EmailTaken();
        }
        Person person = Person.external(name.strip(), address, List.of("en", "id"), null, "Administrator");
        person.takePassword(passwords.hash(password));
        db.persist(person);
        db.flush();
        db.persist(new RoleGrant(person.id(), Role.ADMINISTRATOR));
        joined.fire(new PersonJoined(person.id()));
        audit.tell(person.name(), "first", person.name(), "");
    }

    /** A code for the console, valid for half an hour; an earlier one ends. Called at start only. */
    public Code invite() {
        byte[] account = seal.lookup(PLACE, PLACE.getBytes(StandardCharsets.UTF_8));
        db.createQuery("delete from PasswordCode c where c.account = :account")
                .setParameter("account", account)
                .executeUpdate();
        Code code = Code.random();
        db.persist(
                new PasswordCode(account, first(code.value()).hash(), seal.seal(new byte[16], PLACE), clock.instant()));
        return code;
    }

    /** So that such a code never sets a password, and the other way round. */
    private static Code first(String code) {
        return new Code(PLACE + " " + code);
    }
}
