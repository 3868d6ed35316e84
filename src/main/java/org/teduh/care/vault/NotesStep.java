package org.teduh.care.vault;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.teduh.platform.NotFound;
import org.teduh.platform.PersonId;
import org.teduh.platform.Seal;
import org.teduh.platform.Secret;

/** Writes the demo's notes as its counsellors would have, cipher and trail included. Reads none; reachable from no page. */
@Stateless
@PermitAll
public class NotesStep {

    @PersistenceContext(unitName = "care")
    private EntityManager db;

    @Inject
    private CareAudit audit;

    @Inject
    private Seal seal;

    /**
     * Signs a note as of that time.
     *
     * @throws NotFound if the case is not the author's
     */
    public void sign(UUID caseId, PersonId author, Secret text, Instant at) {
        CaseKey key = db.find(CaseKey.class, caseId);
        if (key == null || !key.isOf(author)) {
            throw new NotFound();
        }
        UUID note = UUID.randomUUID();
        byte[] actor = audit.pseudonym(caseId, author);
        NoteCipher cipher = new NoteCipher(seal.open(key.wrapped(), CaseKeys.place(caseId)));
        byte[] sealed = cipher.seal(text, Note.place(caseId, note, actor, 1));
        db.persist(new Note(note, 1, caseId, actor, sealed, at));
        db.persist(new CareAuditRow(caseId, actor, "NOTE_WRITTEN", "CARE", LocalDate.ofInstant(at, ZoneOffset.UTC)));
    }
}
