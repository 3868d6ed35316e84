package org.teduh.platform;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;

/** Empties the outbox, every few seconds, on every node; a message goes to whoever takes it first. */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OutboxTimer {

    private static final Logger LOG = System.getLogger(OutboxTimer.class.getName());

    @Inject
    private OutboxStep step;

    @Inject
    private Postman postman;

    @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
    public void send() {
        for (UUID id : step.due()) {
            step.take(id).ifPresent(mail -> send(id, mail));
        }
        step.giveUp();
    }

    private void send(UUID id, Mail mail) {
        try {
            postman.deliver(mail);
            step.done(id);
        } catch (MessagingException | IOException e) {
            LOG.log(
                    Level.WARNING,
                    "a message could not be sent and is tried again: {0}",
                    e.getClass().getName());
        }
    }
}
