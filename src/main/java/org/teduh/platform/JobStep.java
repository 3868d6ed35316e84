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
import org.jspecify.annotations.Nullable;

/** The row of a job while it runs; each call is a transaction of its own, seen at once by whoever looks. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class JobStep {

    @PersistenceContext(unitName = "care")
    private EntityManager db;

    @Inject
    private Clock clock;

    public void beat(UUID id) {
        find(id).beat(clock.instant());
    }

    public boolean goOn(UUID id, long done, long total) {
        return find(id).goOn(done, total, clock.instant());
    }

    public void end(UUID id, JobState state, @Nullable String message) {
        find(id).end(state, message);
    }

    /** Jobs of nodes that are gone. */
    public void failTheDead() {
        db.createQuery("update Job j set j.state = :failed where j.state = :running and j.heartbeatAt < :alive")
                .setParameter("failed", JobState.FAILED)
                .setParameter("running", JobState.RUNNING)
                .setParameter("alive", clock.instant().minus(Job.PATIENCE))
                .executeUpdate();
    }

    private Job find(UUID id) {
        Job job = db.find(Job.class, id);
        if (job == null) {
            throw new NotFound();
        }
        return job;
    }
}
