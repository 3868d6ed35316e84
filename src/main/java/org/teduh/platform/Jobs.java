package org.teduh.platform;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/**
 * Long work: started by a service, found again by a page after a reload, on whatever node. Who may start or see a kind
 * of work is decided by the service that offers it.
 */
@Stateless
@PermitAll
public class Jobs {

    @PersistenceContext(unitName = "care")
    private EntityManager db;

    @Resource(lookup = "concurrent/jobs")
    private ManagedExecutorService threads;

    @Resource
    private TransactionSynchronizationRegistry transaction;

    @Inject
    private JobRun runs;

    @Inject
    private Clock clock;

    /** Writes the job down in the caller's transaction and begins once that is committed; never if it is not. */
    public UUID start(String kind, Work work) {
        Job job = new Job(kind, clock.instant());
        db.persist(job);
        UUID id = job.id();
        Runnable run = threads.getContextService().contextualRunnable(() -> runs.run(id, work));
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    threads.execute(run);
                }
            }
        });
        return id;
    }

    /** The job of that kind that was started last. */
    public Optional<JobView> latest(String kind) {
        return db.createQuery("select j from Job j where j.kind = :kind order by j.startedAt desc, j.id", Job.class)
                .setParameter("kind", kind)
                .setMaxResults(1)
                .getResultStream()
                .map(job -> job.view(clock.instant()))
                .findFirst();
    }

    /** @throws NotFound if there is no such job */
    public JobView find(UUID id) {
        return job(id).view(clock.instant());
    }

    /** Asks it to stop at its next step; nothing happens to a job that has ended. */
    public void cancel(UUID id) {
        job(id).cancel();
    }

    private Job job(UUID id) {
        Job job = db.find(Job.class, id);
        if (job == null) {
            throw new NotFound();
        }
        return job;
    }
}
