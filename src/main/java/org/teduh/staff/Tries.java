package org.teduh.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * Tries at one address, known or not. From the fifth failure in a row on there is a wait, twice as long after each
 * further one; a success, or a day without a try, ends it.
 */
@Entity
@Table(name = "tries")
class Tries {

    static final int FREE = 5;
    static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    static final Duration LONGEST_WAIT = Duration.ofHours(1);
    static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);

    @Id
    private byte[] account;

    private int failures;

    @Column(name = "last_at")
    private Instant lastAt;

    @Column(name = "wait_until")
    private Instant waitUntil;

    protected Tries() {}

    Tries(byte[] account, Instant now) {
        this.account = account;
        this.lastAt = now;
        this.waitUntil = now;
    }

    /** Counts a try before it is made, so that tries side by side are counted too; false if it has to wait. */
    boolean count(Instant now) {
        if (now.isBefore(waitUntil)) {
            return false;
        }
        if (lastAt.plus(FORGOTTEN_AFTER).isBefore(now)) {
            failures = 0;
        }
        failures++;
        lastAt = now;
        waitUntil = now.plus(waitAfter(failures));
        return true;
    }

    static Duration waitAfter(int failures) {
        if (failures < FREE) {
            return Duration.ZERO;
        }
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(failures - FREE, 10));
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }

    /** How long to wait from now on; zero if a try may be made. */
    Duration left(Instant now) {
        return now.isBefore(waitUntil) ? Duration.between(now, waitUntil) : Duration.ZERO;
    }
}
