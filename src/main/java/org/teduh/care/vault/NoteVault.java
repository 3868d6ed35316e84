package org.teduh.care.vault;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.teduh.platform.Caller;
import org.teduh.platform.NotFound;
import org.teduh.platform.Role;
import org.teduh.platform.Seal;
import org.teduh.platform.Secret;

/**
 * The one way to a session note: it knows whose case it is, writes the trail, and only then encrypts or decrypts. A note
 * is signed when it is written and never changed after; an amendment stands beside it.
 */
@Stateless
@RolesAllowed(Role.COUNSELLOR)
public class NoteVault {

    private static final int LONGEST = 20_000;

    @PersistenceContext(unitName = "care")
    private EntityManager db;

    @Inject
    private CareAudit audit;

    @Inject
    private Seal seal;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Signs a note of one of the caller's own cases.
     *
     * @throws NotFound if the case is not the caller's
     * @throws NoteEmpty if there is nothing in it
     * @throws NoteTooLong over 20,000 characters
     */
    public void write(UUID caseId, Secret text) {
        sign(caseId, UUID.randomUUID(), 1, text);
    }

    /**
     * Signs an amendment of a note; what it amends stays readable.
     *
     * @throws NotFound if the note is in no case of the caller's
     */
    public void amend(UUID caseId, UUID note, Secret text) {
        Integer last = db.createQuery(
                        "select max(n.revision) from Note n where n.id = :id and n.caseId = :case", Integer.class)
                .setParameter("id", note)
                .setParameter("case", caseId)
                .getSingleResult();
        if (last == null) {
            throw new NotFound();
        }
        sign(caseId, note, last + 1, text);
    }

    /**
     * Opens the notes of one of the caller's own cases, with their amendments, the latest first.
     *
     * @throws NotFound if the case is not the caller's
     * @throws org.teduh.platform.BrokenSeal if a row was swapped, rolled back or changed
     */
    public List<NoteView> read(UUID caseId) {
        NoteCipher cipher = cipherOf(caseId, "NOTES_READ");
        return db.createQuery(
                        "select n from Note n where n.caseId = :case order by n.signedAt desc, n.revision desc",
                        Note.class)
                .setParameter("case", caseId)
                .getResultStream()
                .map(note -> new NoteView(
                        note.id(), note.revision(), note.signedAt(), cipher.open(note.ciphertext(), note.place())))
                .toList();
    }

    private void sign(UUID caseId, UUID note, int revision, Secret text) {
        requireWords(text);
        NoteCipher cipher = cipherOf(caseId, "NOTE_WRITTEN");
        byte[] author = audit.pseudonym(caseId, caller.person());
        byte[] sealed = cipher.seal(text, Note.place(caseId, note, author, revision));
        db.persist(new Note(note, revision, caseId, author, sealed, clock.instant()));
    }

    private static void requireWords(Secret text) {
        if (text.isBlank()) {
            throw new NoteEmpty();
        }
        if (text.reveal().length() > LONGEST) {
            throw new NoteTooLong();
        }
    }

    private NoteCipher cipherOf(UUID caseId, String what) {
        CaseKey key = db.find(CaseKey.class, caseId);
        if (key == null || !key.isOf(caller.person())) {
            audit.recordRefused(caseId, what);
            throw new NotFound();
        }
        audit.record(caseId, what, "CARE");
        return new NoteCipher(seal.open(key.wrapped(), CaseKeys.place(caseId)));
    }
}
