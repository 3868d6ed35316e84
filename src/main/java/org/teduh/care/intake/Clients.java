package org.teduh.care.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.teduh.platform.Caller;
import org.teduh.platform.NotFound;
import org.teduh.platform.Passwords;
import org.teduh.platform.PersonId;
import org.teduh.platform.Role;
import org.teduh.platform.Seal;
import org.teduh.platform.Secret;

/** The only place that joins a person to a client reference, and only for that person, after the second secret. */
@Stateless
@RolesAllowed(Role.EMPLOYEE)
public class Clients {

    static final int SHORTEST = 6;
    private static final String RECOVERY_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext(unitName = "care")
    private EntityManager db;

    @Inject
    private Caller caller;

    @Inject
    private CareSession session;

    @Inject
    private Seal seal;

    @Inject
    private Passwords passwords;

    @Inject
    private Clock clock;

    /**
     * The caller as a client.
     *
     * @throws SecondSecretNeeded if the second secret was not given in this session
     */
    public ClientRef me() {
        if (!session.isOpen()) {
            throw new SecondSecretNeeded();
        }
        return Links.refOf(link(), seal);
    }

    /**
     * The caller as a client, and nobody else as them until the transaction ends: what one person does twice at once
     * happens one after the other.
     *
     * @throws SecondSecretNeeded if the second secret was not given in this session
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public ClientRef meAlone() {
        ClientRef me = me();
        db.lock(link(), LockModeType.PESSIMISTIC_WRITE);
        return me;
    }

    /** Whether the second secret was given in this session. */
    public boolean isOpen() {
        return session.isOpen();
    }

    /** Whether the caller has set a second secret, ever; known to the caller only. */
    public boolean hasSecret() {
        return link().hasSecret();
    }

    /**
     * Sets the second secret on first use, and opens this session.
     *
     * @return the recovery code, shown once and kept by nobody
     * @throws SecretTooShort under six characters
     * @throws NotFound if one is set already
     */
    public Secret setSecret(Secret secret) {
        ClientLink link = link();
        if (link.hasSecret()) {
            throw new NotFound();
        }
        return take(link, secret);
    }

    /**
     * Opens this session. A failure is counted although it is refused.
     *
     * @throws TooManyTries during a wait
     * @throws WrongSecret if it is another
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean give(Secret secret) {
        ClientLink link = link();
        link.requireOpen(clock.instant());
        if (!passwords.matches(secret.reveal(), link.secretHash())) {
            link.failed(clock.instant());
            return false;
        }
        link.succeeded();
        session.open();
        return true;
    }

    /**
     * Sets a new second secret with the recovery code of the old one; false, and counted, if the code is wrong.
     *
     * @throws TooManyTries during a wait
     * @throws SecretTooShort under six characters
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean recover(Secret code, Secret secret) {
        ClientLink link = link();
        link.requireOpen(clock.instant());
        requireLength(secret);
        if (!passwords.matches(normal(code.reveal()), link.recoveryHash())) {
            link.failed(clock.instant());
            return false;
        }
        link.renewSecret(passwords.hash(secret.reveal()));
        session.open();
        return true;
    }

    /** Leaves the record that cannot be opened any more behind, for ever, and begins an empty one. */
    public void startAnew() {
        ClientLink link = link();
        UUID old = Links.refOf(link, seal).value();
        UUID fresh = UUID.randomUUID();
        link.startAnew(Links.sealed(link.id(), fresh, seal));
        db.createQuery("select n from ClientNode n where n.clientRef = :old", ClientNode.class)
                .setParameter("old", old)
                .getResultStream()
                .map(node -> node.alsoFor(fresh))
                .toList()
                .forEach(db::persist);
    }

    private Secret take(ClientLink link, Secret secret) {
        requireLength(secret);
        String code = recoveryCode();
        link.takeSecret(passwords.hash(secret.reveal()), passwords.hash(normal(code)));
        session.open();
        return Secret.of(code);
    }

    private static void requireLength(Secret secret) {
        if (secret.reveal().length() < SHORTEST) {
            throw new SecretTooShort();
        }
    }

    private static String recoveryCode() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            code.append(i > 0 && i % 4 == 0 ? "-" : "").append(RECOVERY_LETTERS.charAt(RANDOM.nextInt(32)));
        }
        return code.toString();
    }

    private static String normal(String code) {
        return code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }

    private ClientLink link() {
        PersonId me = caller.person();
        return Links.find(db, seal, me).orElseThrow(NotFound::new);
    }
}
