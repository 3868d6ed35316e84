package org.teduh.care.psychosocial;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.teduh.care.intake.ClientRef;
import org.teduh.care.intake.Clients;
import org.teduh.library.Instrument;
import org.teduh.library.Instruments;
import org.teduh.platform.NotFound;
import org.teduh.platform.Role;
import org.teduh.platform.Seal;

/** The caller's own self-checks. Nobody else reads them, no counsellor and no count. */
@Stateless
@RolesAllowed(Role.EMPLOYEE)
public class SelfChecks {

    @PersistenceContext(unitName = "care")
    private EntityManager db;

    @Inject
    private Clients clients;

    @Inject
    private CheckDrafts drafts;

    @Inject
    private Instruments instruments;

    @Inject
    private Seal seal;

    @Inject
    private Clock clock;

    /**
     * Finishes what was begun: keeps it sealed, and throws the draft away.
     *
     * @return its id
     * @throws AnswersMissing if it is not complete
     */
    public UUID finish(String code) {
        Instrument instrument = instruments.named(code);
        Answers answers = drafts.open(code).orElseThrow(AnswersMissing::new);
        answers.score(instrument);
        ClientRef me = clients.me();
        UUID id = UUID.randomUUID();
        byte[] sealed = seal.seal(answers.bytes(), SelfCheck.place(id, me));
        db.persist(new SelfCheck(id, me, code, sealed, clock.instant()));
        drafts.discard(code);
        return id;
    }

    /** The caller's results, the first first. */
    public List<CheckResult> course(String code) {
        ClientRef me = clients.me();
        Instrument instrument = instruments.named(code);
        return db.createQuery(
                        "select s from SelfCheck s where s.clientRef = :me and s.instrument = :code order by s.takenAt, s.id",
                        SelfCheck.class)
                .setParameter("me", me.value())
                .setParameter("code", code)
                .getResultStream()
                .map(check -> result(check, me, instrument))
                .toList();
    }

    /**
     * Deletes one of the caller's results, for ever.
     *
     * @throws NotFound if it is not there, or not the caller's
     */
    public void delete(UUID id) {
        db.remove(db.createQuery("select s from SelfCheck s where s.id = :id and s.clientRef = :me", SelfCheck.class)
                .setParameter("id", id)
                .setParameter("me", clients.me().value())
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new));
    }

    private CheckResult result(SelfCheck check, ClientRef me, Instrument instrument) {
        Answers answers = Answers.from(seal.open(check.sealed(), SelfCheck.place(check.id(), me)));
        int score = answers.score(instrument);
        return new CheckResult(check.id(), check.takenAt(), score, instrument.band(score));
    }
}
