package org.teduh.care.vault;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** Somebody opened something of a case: the actor by a pseudonym that holds in this case only, the day without a time. */
@Entity
@Table(name = "care_audit")
class CareAuditRow {

    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    private byte[] actor;
    private String what;
    private String why;

    @Column(name = "on_day")
    private LocalDate onDay;

    protected CareAuditRow() {}

    CareAuditRow(UUID caseId, byte[] actor, String what, String why, LocalDate onDay) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.actor = actor;
        this.what = what;
        this.why = why;
        this.onDay = onDay;
    }
}
