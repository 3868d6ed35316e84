package org.teduh.care.vault;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A signed note, or an amendment of one: written once, never changed. Holds ciphertext only. */
@Entity
@Table(name = "notes")
@IdClass(Note.Key.class)
class Note {

    /** A note and which version of it. */
    record Key(UUID id, int revision) implements Serializable {}

    @Id
    private UUID id;

    @Id
    private int revision;

    @Column(name = "case_id")
    private UUID caseId;

    private byte[] author;
    private byte[] ciphertext;

    @Column(name = "signed_at")
    private Instant signedAt;

    protected Note() {}

    Note(UUID id, int revision, UUID caseId, byte[] author, byte[] ciphertext, Instant signedAt) {
        this.id = id;
        this.revision = revision;
        this.caseId = caseId;
        this.author = author;
        this.ciphertext = ciphertext;
        this.signedAt = signedAt;
    }

    UUID id() {
        return id;
    }

    int revision() {
        return revision;
    }

    byte[] ciphertext() {
        return ciphertext;
    }

    Instant signedAt() {
        return signedAt;
    }

    /** What the ciphertext is bound to; swapped or rolled back, it does not open. */
    static String place(UUID caseId, UUID note, byte[] author, int revision) {
        return "note:" + caseId + ":" + note + ":" + java.util.HexFormat.of().formatHex(author) + ":" + revision;
    }

    String place() {
        return place(caseId, id, author, revision);
    }
}
