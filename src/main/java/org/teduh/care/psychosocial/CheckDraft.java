package org.teduh.care.psychosocial;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.teduh.care.intake.ClientRef;

/** A self-check that was begun: kept sealed until it is finished or thrown away. */
@Entity
@Table(name = "check_drafts")
@IdClass(CheckDraft.Key.class)
class CheckDraft {

    /** One client, one questionnaire. */
    record Key(UUID clientRef, String instrument) implements Serializable {}

    @Id
    @Column(name = "client_ref")
    private UUID clientRef;

    @Id
    private String instrument;

    private byte[] sealed;

    @Column(name = "saved_at")
    private Instant savedAt;

    protected CheckDraft() {}

    CheckDraft(ClientRef client, String instrument, byte[] sealed, Instant now) {
        this.clientRef = client.value();
        this.instrument = instrument;
        this.sealed = sealed;
        this.savedAt = now;
    }

    void save(byte[] sealed, Instant now) {
        this.sealed = sealed;
        this.savedAt = now;
    }

    byte[] sealed() {
        return sealed;
    }

    Instant savedAt() {
        return savedAt;
    }

    static String place(ClientRef client, String instrument) {
        return "check-draft:" + client.value() + ":" + instrument;
    }
}
