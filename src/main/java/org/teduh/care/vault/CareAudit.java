package org.teduh.care.vault;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.teduh.platform.Caller;
import org.teduh.platform.PersonId;
import org.teduh.platform.Seal;

/**
 * The trail of care: who opened what of a case. No row, no access: a row is written in the transaction of the access;
 * a refused access is written in one of its own, because the refusal rolls back. For the services of care, which say who
 * may call them; nothing here can be read by a page.
 */
@Stateless
@PermitAll
public class CareAudit {

    @PersistenceContext(unitName = "care")
    private EntityManager db;

    @Inject
    private Caller caller;

    @Inject
    private Seal seal;

    @Inject
    private Clock clock;

    /** The caller opened something of that case. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void record(UUID caseId, String what, String why) {
        write(caseId, what, why);
    }

    /** The caller was refused. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void recordRefused(UUID caseId, String what) {
        write(caseId, "REFUSED", what);
    }

    /** What was opened of that case, the latest day first; for the client's own page. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public List<Opened> of(UUID caseId, PersonId counsellor) {
        byte[] own = pseudonym(caseId, counsellor);
        return db.createQuery(
                        "select r.onDay, r.what, r.why, r.actor from CareAuditRow r where r.caseId = :case"
                                + " order by r.onDay desc, r.what",
                        Object[].class)
                .setParameter("case", caseId)
                .getResultStream()
                .map(row -> new Opened(
                        (LocalDate) row[0],
                        (String) row[1],
                        (String) row[2],
                        java.util.Arrays.equals((byte[]) row[3], own)))
                .toList();
    }

    private void write(UUID caseId, String what, String why) {
        db.persist(new CareAuditRow(caseId, pseudonym(caseId, caller.person()), what, why, LocalDate.now(clock)));
        db.flush();
    }

    /** Bound to the case: one pseudonym for all cases would unmask clients. */
    public byte[] pseudonym(UUID caseId, PersonId actor) {
        byte[] both = ByteBuffer.allocate(32)
                .put(Seal.bytes(caseId))
                .put(Seal.bytes(actor.value()))
                .array();
        return seal.lookup("care-actor", both);
    }
}
