package org.teduh.care.counselling;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.teduh.care.vault.CareAudit;
import org.teduh.platform.Caller;
import org.teduh.platform.NotFound;
import org.teduh.platform.Role;
import org.teduh.platform.Seal;
import org.teduh.platform.Secret;

/** A counsellor's own people: their cases by code, and the name behind one, whose opening leaves a row in the trail. */
@Stateless
@RolesAllowed(Role.COUNSELLOR)
public class Cases {

    @PersistenceContext(unitName = "care")
    private EntityManager db;

    @Inject
    private Caller caller;

    @Inject
    private CareAudit audit;

    @Inject
    private Seal seal;

    @Inject
    private Clock clock;

    /** The caller's cases that are open, or those that are closed, the latest opened first. */
    public List<CaseRow> own(boolean open, int first, int howMany) {
        List<CounsellingCase> cases = db.createQuery(
                        "select c from CounsellingCase c where c.counsellorId = :me and c.state = :state"
                                + " order by c.openedAt desc, c.id",
                        CounsellingCase.class)
                .setParameter("me", me())
                .setParameter("state", open ? CaseState.OPEN : CaseState.CLOSED)
                .setFirstResult(first)
                .setMaxResults(howMany)
                .getResultList();
        Map<UUID, CaseSessions> sessions =
                sessions(cases.stream().map(CounsellingCase::id).toList());
        return cases.stream()
                .map(one -> row(one, sessions.getOrDefault(one.id(), new CaseSessions())))
                .toList();
    }

    /** How many of the caller's cases are open, or closed. */
    public long count(boolean open) {
        return db.createQuery(
                        "select count(c) from CounsellingCase c where c.counsellorId = :me and c.state = :state",
                        Long.class)
                .setParameter("me", me())
                .setParameter("state", open ? CaseState.OPEN : CaseState.CLOSED)
                .getSingleResult();
    }

    /** @throws NotFound if it is not the caller's */
    public CaseRow find(UUID caseId) {
        CounsellingCase own = ownCase(caseId);
        return row(own, sessions(List.of(caseId)).getOrDefault(caseId, new CaseSessions()));
    }

    /**
     * Its sessions, the latest first; cancelled ones are left out.
     *
     * @throws NotFound if it is not the caller's
     */
    public List<WeekEntry> sessionsOf(UUID caseId) {
        ownCase(caseId);
        return sessions(List.of(caseId)).getOrDefault(caseId, new CaseSessions()).entries().stream()
                .sorted(java.util.Comparator.comparing(WeekEntry::start).reversed())
                .toList();
    }

    /**
     * The name that the client chose. Leaves a row in the trail.
     *
     * @throws NotFound if it is not the caller's, which leaves a row too
     */
    public Secret name(UUID caseId) {
        CounsellingCase own = ownCase(caseId);
        audit.record(caseId, "NAME_READ", "CARE");
        return own.called(seal);
    }

    private CounsellingCase ownCase(UUID caseId) {
        return db.createQuery(
                        "select c from CounsellingCase c where c.id = :id and c.counsellorId = :me",
                        CounsellingCase.class)
                .setParameter("id", caseId)
                .setParameter("me", me())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> refused(caseId));
    }

    private NotFound refused(UUID caseId) {
        if (db.find(CounsellingCase.class, caseId) != null) {
            audit.recordRefused(caseId, "NAME_READ");
        }
        return new NotFound();
    }

    private Map<UUID, CaseSessions> sessions(Collection<UUID> cases) {
        Map<UUID, CaseSessions> sessions = new HashMap<>();
        if (!cases.isEmpty()) {
            db.createQuery(
                            "select b from Booking b join fetch b.appointment join fetch b.ofCase"
                                    + " where b.ofCase.id in :cases",
                            Booking.class)
                    .setParameter("cases", cases)
                    .getResultStream()
                    .forEach(one -> sessions.computeIfAbsent(one.ofCase().id(), id -> new CaseSessions())
                            .add(one));
        }
        return sessions;
    }

    private CaseRow row(CounsellingCase one, CaseSessions sessions) {
        Instant now = clock.instant();
        Instant last = sessions.entries().stream()
                .map(WeekEntry::start)
                .filter(start -> start.isBefore(now))
                .reduce((a, b) -> b)
                .orElse(null);
        return new CaseRow(
                one.id(),
                one.code(),
                one.issue(),
                one.isOpen(),
                one.openedAt(),
                sessions.used(),
                one.authorised(),
                sessions.next(now).orElse(null),
                last);
    }

    private UUID me() {
        return caller.person().value();
    }
}
