package org.teduh.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A code that sets a password once. Lives for half an hour; used, or followed by another, it is gone. Only its hash is
 * kept, and whose it is, is sealed; a code for an unknown address is nobody's.
 */
@Entity
@Table(name = "password_codes")
class PasswordCode {

    static final Duration LIFE = Duration.ofMinutes(30);

    @Id
    private UUID id;

    private byte[] account;

    @Column(name = "code_hash")
    private byte[] codeHash;

    @Column(name = "sealed_person")
    private byte[] sealedPerson;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected PasswordCode() {}

    PasswordCode(byte[] account, byte[] codeHash, byte[] sealedPerson, Instant now) {
        this.id = UUID.randomUUID();
        this.account = account;
        this.codeHash = codeHash;
        this.sealedPerson = sealedPerson;
        this.expiresAt = now.plus(LIFE);
    }

    byte[] sealedPerson() {
        return sealedPerson;
    }
}
