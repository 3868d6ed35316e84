package org.teduh.care.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What a client agreed to or withdrew: written once, with the hash of the very text that was read. */
@Entity
@Table(name = "consents")
class Consent {

    static final String ACCEPTED = "ACCEPTED";
    static final String WITHDRAWN = "WITHDRAWN";

    @Id
    private UUID id;

    @Column(name = "client_ref")
    private UUID clientRef;

    private String purpose;
    private String act;
    private int version;
    private String language;

    @Column(name = "text_hash")
    private String textHash;

    @Column(name = "made_at")
    private Instant madeAt;

    protected Consent() {}

    Consent(ClientRef client, String act, ConsentText text, Instant now) {
        this.id = UUID.randomUUID();
        this.clientRef = client.value();
        this.purpose = ConsentText.COUNSELLING;
        this.act = act;
        this.version = text.version();
        this.language = text.language();
        this.textHash = text.hash();
        this.madeAt = now;
    }

    /** Whether the client stands by a version of the text. */
    boolean stands(int version) {
        return act.equals(ACCEPTED) && this.version == version;
    }

    ConsentView view() {
        return new ConsentView(version, madeAt);
    }
}
