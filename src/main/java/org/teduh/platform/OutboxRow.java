package org.teduh.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A message on its way: written with what it tells of, tried when it is due, gone once sent. Address and text are
 * sealed to this row. A try that fails is repeated later and later; a week of them, and it is given up.
 */
@Entity
@Table(name = "outbox")
class OutboxRow {

    static final int MOST_TRIES = 12;

    @Id
    private UUID id;

    private byte[] sealed;

    @Column(name = "due_at")
    private Instant dueAt;

    private int tries;

    protected OutboxRow() {}

    OutboxRow(UUID id, byte[] sealed, Instant now) {
        this.id = id;
        this.sealed = sealed;
        this.dueAt = now;
    }

    UUID id() {
        return id;
    }

    byte[] sealed() {
        return sealed;
    }

    /** Waits twice as long after each failure, from one minute on. */
    static Duration pause(int tries) {
        return Duration.ofMinutes(1L << Math.min(tries, MOST_TRIES));
    }

    int tries() {
        return tries;
    }
}
