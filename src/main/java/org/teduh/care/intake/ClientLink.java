package org.teduh.care.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The sealed link between a person and a client reference. Made for everybody when they join the roster; holds the
 * second secret once the person has set one; after a loss without recovery it points to a new, empty record.
 */
@Entity
@Table(name = "client_links")
class ClientLink {

    private static final int FREE_TRIES = 5;

    @Id
    private UUID id;

    private byte[] lookup;

    @Column(name = "sealed_ref")
    private byte[] sealedRef;

    @Column(name = "secret_hash")
    private @Nullable String secretHash;

    @Column(name = "recovery_hash")
    private @Nullable String recoveryHash;

    private int failures;

    @Column(name = "blocked_until")
    private @Nullable Instant blockedUntil;

    protected ClientLink() {}

    ClientLink(UUID id, byte[] lookup, byte[] sealedRef) {
        this.id = id;
        this.lookup = lookup;
        this.sealedRef = sealedRef;
    }

    UUID id() {
        return id;
    }

    byte[] lookup() {
        return lookup;
    }

    byte[] sealedRef() {
        return sealedRef;
    }

    boolean hasSecret() {
        return secretHash != null;
    }

    @Nullable
    String secretHash() {
        return secretHash;
    }

    @Nullable
    String recoveryHash() {
        return recoveryHash;
    }

    void takeSecret(String secretHash, String recoveryHash) {
        this.recoveryHash = recoveryHash;
        renewSecret(secretHash);
    }

    /** Another secret; the recovery code stays what it was. */
    void renewSecret(String secretHash) {
        this.secretHash = secretHash;
        succeeded();
    }

    /** Points to a new, empty record; what the old one holds can be reached by nobody through this person. */
    void startAnew(byte[] sealedRef) {
        this.sealedRef = sealedRef;
        secretHash = null;
        recoveryHash = null;
        failures = 0;
        blockedUntil = null;
    }

    /** @throws TooManyTries while a wait that earlier failures earned is not over */
    void requireOpen(Instant now) {
        if (blockedUntil != null && now.isBefore(blockedUntil)) {
            throw new TooManyTries();
        }
    }

    /** From the fifth failure on, each doubles the wait: one minute, two, four, up to a day. */
    void failed(Instant now) {
        failures++;
        if (failures >= FREE_TRIES) {
            long minutes = Math.min(
                    1L << Math.min(failures - FREE_TRIES, 11),
                    Duration.ofDays(1).toMinutes());
            blockedUntil = now.plus(Duration.ofMinutes(minutes));
        }
    }

    void succeeded() {
        failures = 0;
        blockedUntil = null;
    }
}
