package org.teduh.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teduh.platform.PersonId;

/**
 * A roster file on its way in. Read by a job, then shown as a preview; applied as a whole by another job, or dropped.
 * Whatever ends before that leaves the roster as it was.
 */
@Entity
@Table(name = "roster_imports")
class RosterImport {

    /** Where it stands. */
    enum State {
        READING,
        READY,
        APPLYING,
        APPLIED,
        DROPPED
    }

    @Id
    private UUID id;

    @Column(name = "uploaded_by")
    private UUID uploadedBy;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    @Column(name = "job_id")
    private @Nullable UUID jobId;

    @Enumerated(EnumType.STRING)
    private State state;

    private int newcomers;
    private int changed;
    private int unchanged;
    private int leaving;
    private int active;
    private int refused;
    private int held;
    private boolean unreadable;

    protected RosterImport() {}

    RosterImport(PersonId by, Instant now) {
        this.id = UUID.randomUUID();
        this.uploadedBy = by.value();
        this.uploadedAt = now;
        this.state = State.READING;
    }

    UUID id() {
        return id;
    }

    @Nullable
    UUID jobId() {
        return jobId;
    }

    PersonId uploadedBy() {
        return new PersonId(uploadedBy);
    }

    void workedOnBy(UUID job) {
        jobId = job;
    }

    void ready(RosterCounts counts) {
        state = State.READY;
        newcomers = counts.newcomers();
        changed = counts.changed();
        unchanged = counts.unchanged();
        leaving = counts.leaving();
        active = counts.active();
        refused = counts.refused();
        held = counts.held();
        unreadable = counts.unreadable();
    }

    void applying() {
        state = State.APPLYING;
    }

    void applied() {
        state = State.APPLIED;
    }

    void drop() {
        state = State.DROPPED;
    }

    boolean isReady() {
        return state == State.READY || state == State.APPLYING;
    }

    RosterCounts counts() {
        return new RosterCounts(newcomers, changed, unchanged, leaving, active, refused, held, unreadable);
    }

    State state() {
        return state;
    }
}
