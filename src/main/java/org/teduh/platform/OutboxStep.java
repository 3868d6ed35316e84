package org.teduh.platform;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The outbox for the timer that empties it. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OutboxStep {

    private static final int AT_ONCE = 50;

    @PersistenceContext(unitName = "care")
    private EntityManager db;

    @Inject
    private Seal seal;

    @Inject
    private Clock clock;

    /** What is due, the longest first. */
    public List<UUID> due() {
        return db.createQuery("select o.id from OutboxRow o where o.dueAt <= :now order by o.dueAt", UUID.class)
                .setParameter("now", clock.instant())
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    /**
     * Takes a message to try, and puts its next try off; empty if another node was faster. So it goes out once, and
     * again only if the node dies on the way.
     */
    public Optional<Mail> take(UUID id) {
        OutboxRow row = db.find(OutboxRow.class, id);
        Instant now = clock.instant();
        if (row == null
                || db.createQuery("update OutboxRow o set o.dueAt = :later, o.tries = o.tries + 1"
                                        + " where o.id = :id and o.dueAt <= :now")
                                .setParameter("later", now.plus(OutboxRow.pause(row.tries())))
                                .setParameter("id", id)
                                .setParameter("now", now)
                                .executeUpdate()
                        == 0) {
            return Optional.empty();
        }
        return Optional.of(Outbox.mail(seal.openText(row.sealed(), Outbox.PLACE + id)));
    }

    /** It is sent. */
    public void done(UUID id) {
        db.createQuery("delete from OutboxRow o where o.id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    /** What was tried for days is given up. */
    public void giveUp() {
        db.createQuery("delete from OutboxRow o where o.tries >= :most")
                .setParameter("most", OutboxRow.MOST_TRIES)
                .executeUpdate();
    }
}
