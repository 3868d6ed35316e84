package org.teduh.staff;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.teduh.platform.Seal;

/** Counts tries at an address, in a transaction of its own: what fails afterwards is counted all the same. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class TriesStep {

    @PersistenceContext(unitName = "care")
    private EntityManager db;

    @Inject
    private Seal seal;

    @Inject
    private Clock clock;

    /**
     * Counts a try; the same work for every address.
     *
     * @return false if it has to wait
     */
    public boolean count(String purpose, String email) {
        Instant now = clock.instant();
        db.createQuery("delete from Tries t where t.lastAt < :old")
                .setParameter("old", now.minus(Tries.FORGOTTEN_AFTER))
                .executeUpdate();
        byte[] account = account(purpose, email);
        Tries tries = db.find(Tries.class, account, LockModeType.PESSIMISTIC_WRITE);
        if (tries == null) {
            tries = new Tries(account, now);
            db.persist(tries);
        }
        return tries.count(now);
    }

    /** They were who they said. */
    public void forget(String purpose, String email) {
        db.createQuery("delete from Tries t where t.account = :account")
                .setParameter("account", account(purpose, email))
                .executeUpdate();
    }

    /** How long to wait before the next try. */
    public Duration left(String purpose, String email) {
        Tries tries = db.find(Tries.class, account(purpose, email));
        return tries == null ? Duration.ZERO : tries.left(clock.instant());
    }

    private byte[] account(String purpose, String email) {
        return seal.lookup("tries " + purpose, normal(email).getBytes(StandardCharsets.UTF_8));
    }

    /** As the roster writes addresses. */
    static String normal(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
