package org.teduh.care.vault;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.teduh.platform.PersonId;

/** The key of one case, wrapped by the server's, and the counsellor who may use it. Deleted, the notes are gone. */
@Entity
@Table(name = "case_keys")
class CaseKey {

    @Id
    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "counsellor_id")
    private UUID counsellorId;

    private byte[] wrapped;

    protected CaseKey() {}

    CaseKey(UUID caseId, PersonId counsellor, byte[] wrapped) {
        this.caseId = caseId;
        this.counsellorId = counsellor.value();
        this.wrapped = wrapped;
    }

    boolean isOf(PersonId counsellor) {
        return counsellorId.equals(counsellor.value());
    }

    byte[] wrapped() {
        return wrapped;
    }
}
