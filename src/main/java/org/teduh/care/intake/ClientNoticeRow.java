package org.teduh.care.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Something that a client reads in their inbox, after the second secret: a key of words, and where it leads. */
@Entity
@Table(name = "client_notices")
class ClientNoticeRow {

    @Id
    private UUID id;

    @Column(name = "client_ref")
    private UUID clientRef;

    @Column(name = "message_key")
    private String messageKey;

    @Column(name = "view_name")
    private String viewName;

    @Column(name = "made_at")
    private Instant madeAt;

    protected ClientNoticeRow() {}

    ClientNoticeRow(ClientRef client, String messageKey, String viewName, Instant now) {
        this.id = UUID.randomUUID();
        this.clientRef = client.value();
        this.messageKey = messageKey;
        this.viewName = viewName;
        this.madeAt = now;
    }

    ClientNotice view() {
        return new ClientNotice(messageKey, viewName, madeAt);
    }
}
