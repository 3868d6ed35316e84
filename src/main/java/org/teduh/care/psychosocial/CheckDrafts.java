package org.teduh.care.psychosocial;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import org.teduh.care.intake.ClientRef;
import org.teduh.care.intake.Clients;
import org.teduh.platform.Role;
import org.teduh.platform.Seal;

/** What the caller has begun to answer, sealed, so that one can leave and come back. Only the caller's own, ever. */
@Stateless
@RolesAllowed(Role.EMPLOYEE)
public class CheckDrafts {

    @PersistenceContext(unitName = "care")
    private EntityManager db;

    @Inject
    private Clients clients;

    @Inject
    private Seal seal;

    @Inject
    private Clock clock;

    /** What was answered so far; empty if nothing was begun. */
    public Optional<Answers> open(String questionnaire) {
        ClientRef me = clients.me();
        return find(me, questionnaire)
                .map(draft -> Answers.from(seal.open(draft.sealed(), CheckDraft.place(me, questionnaire))));
    }

    public void save(String questionnaire, Answers answers) {
        ClientRef me = clients.me();
        byte[] sealed = seal.seal(answers.bytes(), CheckDraft.place(me, questionnaire));
        find(me, questionnaire)
                .ifPresentOrElse(
                        draft -> draft.save(sealed, clock.instant()),
                        () -> db.persist(new CheckDraft(me, questionnaire, sealed, clock.instant())));
    }

    /** Throws it away; nothing of it is left. */
    public void discard(String questionnaire) {
        find(clients.me(), questionnaire).ifPresent(db::remove);
    }

    private Optional<CheckDraft> find(ClientRef me, String questionnaire) {
        return Optional.ofNullable(db.find(CheckDraft.class, new CheckDraft.Key(me.value(), questionnaire)));
    }
}
