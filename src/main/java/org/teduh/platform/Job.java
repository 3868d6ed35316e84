package org.teduh.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A piece of long work. Runs from its first commit on, on one node, whose heart beats into the row; a job whose heart
 * has stopped is failed, for its node is gone. What it changed for others came in its last transaction, or not at all.
 */
@Entity
@Table(name = "jobs")
class Job {

    /** Without a beat for so long, the node is gone. */
    static final Duration PATIENCE = Duration.ofSeconds(30);

    /** How often a heart beats. */
    static final Duration BEAT = Duration.ofSeconds(8);

    @Id
    private UUID id;

    private String kind;

    @Enumerated(EnumType.STRING)
    private JobState state;

    private long done;
    private long total;
    private boolean cancelled;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "heartbeat_at")
    private Instant heartbeatAt;

    private @Nullable String message;

    protected Job() {}

    Job(String kind, Instant now) {
        this.id = UUID.randomUUID();
        this.kind = kind;
        this.state = JobState.RUNNING;
        this.startedAt = now;
        this.heartbeatAt = now;
    }

    UUID id() {
        return id;
    }

    void beat(Instant now) {
        heartbeatAt = now;
    }

    /** How far it is; false if it is not wanted any more. */
    boolean goOn(long done, long total, Instant now) {
        this.done = done;
        this.total = total;
        beat(now);
        return !cancelled;
    }

    void cancel() {
        cancelled = true;
    }

    void end(JobState state, @Nullable String message) {
        this.state = state;
        this.message = message;
    }

    /** Running is only what still has a heartbeat. */
    JobView view(Instant now) {
        boolean dead = state == JobState.RUNNING && heartbeatAt.plus(PATIENCE).isBefore(now);
        return new JobView(id, kind, dead ? JobState.FAILED : state, done, total, message == null ? "" : message);
    }
}
