package org.teduh.platform;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.UUID;

/** Messages that must go out if, and only if, the caller's transaction is committed. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Outbox {

    /** Every message is that long, so that its length tells nothing. */
    private static final int LENGTH = 2000;

    static final String PLACE = "outbox ";

    @PersistenceContext(unitName = "care")
    private EntityManager db;

    @Inject
    private Seal seal;

    @Inject
    private Clock clock;

    public void send(Mail mail) {
        UUID id = UUID.randomUUID();
        String open = pad(mail.address(), 254) + pad(mail.text().reveal(), LENGTH);
        db.persist(new OutboxRow(id, seal.sealText(Secret.of(open), PLACE + id), clock.instant()));
    }

    /** The message that {@link #send} wrote down. */
    static Mail mail(Secret open) {
        String text = open.reveal();
        return new Mail(
                text.substring(0, 254).strip(), Secret.of(text.substring(254).strip()));
    }

    private static String pad(String text, int length) {
        return text + " ".repeat(Math.max(0, length - text.length()));
    }
}
