package org.teduh.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Runs one job to its end on this node, with its heart beating; the outermost handler of what it may throw. */
@ApplicationScoped
public class JobRun {

    private static final Logger LOG = System.getLogger(JobRun.class.getName());

    @Resource
    private ManagedScheduledExecutorService beats;

    @Inject
    private JobStep step;

    void run(UUID id, Work work) {
        long every = Job.BEAT.toSeconds();
        ScheduledFuture<?> heart = beats.scheduleAtFixedRate(() -> step.beat(id), every, every, TimeUnit.SECONDS);
        try {
            AtomicBoolean wanted = new AtomicBoolean(true);
            work.run((done, total) -> {
                wanted.set(step.goOn(id, done, total));
                return wanted.get();
            });
            step.end(id, wanted.get() ? JobState.DONE : JobState.CANCELLED, null);
        } catch (RuntimeException e) {
            // of whoever was worked on, nothing but the kind of fault may reach a log
            LOG.log(Level.WARNING, "a job failed: {0}", e.getClass().getName());
            step.end(id, JobState.FAILED, Refusal.in(e).map(Refusal::key).orElse(null));
        } finally {
            heart.cancel(false);
        }
    }
}
