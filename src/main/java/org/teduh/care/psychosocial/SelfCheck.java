package org.teduh.care.psychosocial;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.teduh.care.intake.ClientRef;

/** A finished self-check of a client: answers and score sealed, until its client deletes it. */
@Entity
@Table(name = "self_checks")
class SelfCheck {

    @Id
    private UUID id;

    @Column(name = "client_ref")
    private UUID clientRef;

    private String instrument;
    private byte[] sealed;

    @Column(name = "taken_at")
    private Instant takenAt;

    protected SelfCheck() {}

    SelfCheck(UUID id, ClientRef client, String instrument, byte[] sealed, Instant takenAt) {
        this.id = id;
        this.clientRef = client.value();
        this.instrument = instrument;
        this.sealed = sealed;
        this.takenAt = takenAt;
    }

    UUID id() {
        return id;
    }

    byte[] sealed() {
        return sealed;
    }

    Instant takenAt() {
        return takenAt;
    }

    /** What the answers are bound to; in another row, or of another client, they do not open. */
    static String place(UUID id, ClientRef client) {
        return "self-check:" + id + ":" + client.value();
    }
}
