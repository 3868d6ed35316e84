package org.teduh.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Something that an administrator did. Written with it, and never changed or removed: the database refuses. */
@Entity
@Table(name = "admin_audit")
class AdminAuditRow {

    @Id
    private UUID id;

    @Column(name = "done_at")
    private Instant doneAt;

    private String who;
    private String what;
    private String subject;
    private String detail;

    protected AdminAuditRow() {}

    AdminAuditRow(Instant doneAt, String who, String what, String subject, String detail) {
        this.id = UUID.randomUUID();
        this.doneAt = doneAt;
        this.who = who;
        this.what = what;
        this.subject = subject;
        this.detail = detail;
    }

    AdminAct act() {
        return new AdminAct(doneAt, who, what, subject, detail);
    }
}
