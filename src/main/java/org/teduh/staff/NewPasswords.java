package org.teduh.staff;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.teduh.platform.Mail;
import org.teduh.platform.Outbox;
import org.teduh.platform.Pages;
import org.teduh.platform.Passwords;
import org.teduh.platform.Seal;
import org.teduh.platform.Secret;
import org.teduh.platform.Visitor;
import org.teduh.platform.Words;

/**
 * Sets a password by a single-use code that is mailed on request. Asking does the same work and gives the same answer
 * for every address; following the link changes nothing, only sending the form does.
 */
@Stateless
@PermitAll
public class NewPasswords {

    private static final String PURPOSE = "code";
    private static final String PLACE = "password code";
    private static final UUID NOBODY = new UUID(0, 0);

    @PersistenceContext(unitName = "care")
    private EntityManager db;

    @Inject
    private TriesStep tries;

    @Inject
    private Passwords passwords;

    @Inject
    private Outbox outbox;

    @Inject
    private Seal seal;

    @Inject
    private Pages pages;

    @Inject
    private Words words;

    @Inject
    private Visitor visitor;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "public.address")
    private String address;

    /** Mails a code if somebody active has that address and did not ask too often. Nobody learns which. */
    public void ask(String email) {
        boolean may = tries.count(PURPOSE, email);
        Optional<Person> found = active(email);
        byte[] account = seal.lookup(PLACE, TriesStep.normal(email).getBytes(StandardCharsets.UTF_8));
        if (!may) {
            return;
        }
        Code code = Code.random();
        UUID person = found.map(one -> one.id().value()).orElse(NOBODY);
        db.createQuery("delete from PasswordCode c where c.account = :account or c.expiresAt < :now")
                .setParameter("account", account)
                .setParameter("now", clock.instant())
                .executeUpdate();
        db.persist(new PasswordCode(account, code.hash(), seal.seal(Seal.bytes(person), PLACE), clock.instant()));
        outbox.send(new Mail(found.map(Person::email).orElse(""), letter(code)));
    }

    /** Whether the code would set a password now. */
    public boolean isOpen(String code) {
        return find(code).isPresent();
    }

    /**
     * Sets the password and ends every session of the account.
     *
     * @throws PasswordTooShort if it is; the code stays
     * @throws CodeUsed if the code does not work, or not any more
     */
    public void set(String code, String password) {
        PasswordTooShort.refuse(password);
        PasswordCode used = find(code).orElseThrow(CodeUsed::new);
        int gone = db.createQuery("delete from PasswordCode c where c.codeHash = :hash")
                .setParameter("hash", new Code(code).hash())
                .executeUpdate();
        Person person = db.find(Person.class, Seal.uuid(seal.open(used.sealedPerson(), PLACE)));
        if (gone == 0 || person == null) {
            throw new CodeUsed();
        }
        person.takePassword(passwords.hash(password));
        tries.forget(SignIns.PURPOSE, person.email());
        tries.forget(PURPOSE, person.email());
    }

    private Secret letter(Code code) {
        String link = address + pages.to("staff/new-password") + "?code=" + code.value();
        return Secret.of(words.say(visitor.getLocale(), "staff_password.mail", link));
    }

    private Optional<PasswordCode> find(@Nullable String code) {
        return db.createQuery(
                        "select c from PasswordCode c where c.codeHash = :hash and c.expiresAt > :now",
                        PasswordCode.class)
                .setParameter("hash", new Code(code == null ? "" : code).hash())
                .setParameter("now", clock.instant())
                .getResultStream()
                .findFirst();
    }

    private Optional<Person> active(String email) {
        return db.createQuery("select p from Person p where p.email = :email", Person.class)
                .setParameter("email", TriesStep.normal(email))
                .getResultStream()
                .filter(person -> !person.hasLeft(LocalDate.now(clock)))
                .findFirst();
    }
}
