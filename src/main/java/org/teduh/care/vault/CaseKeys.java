package org.teduh.care.vault;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.teduh.platform.PersonId;
import org.teduh.platform.Seal;

/** Gives a new case its key. Joins the transaction that opens the case; useless without one. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class CaseKeys {

    @PersistenceContext(unitName = "care")
    private EntityManager db;

    @Inject
    private Seal seal;

    /** Makes the key of a case that is being opened, for its counsellor. */
    public void create(UUID caseId, PersonId counsellor) {
        db.persist(new CaseKey(caseId, counsellor, seal.seal(NoteCipher.freshKey(), place(caseId))));
    }

    static String place(UUID caseId) {
        return "case-key:" + caseId;
    }
}
