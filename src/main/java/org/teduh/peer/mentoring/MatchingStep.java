package org.teduh.peer.mentoring;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.teduh.platform.NotFound;
import org.teduh.staff.PersonCard;
import org.teduh.staff.RosterStep;

/**
 * The two ends of a matching, each a transaction of its own: what is to be matched is read, and what was found becomes
 * visible at once. Between them nothing is written, so that a matching which is stopped leaves the cohort as it was.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class MatchingStep {

    @PersistenceContext(unitName = "care")
    private EntityManager db;

    @Inject
    private RosterStep roster;

    @Inject
    private Clock clock;

    /** @throws NotFound if there is no such cohort */
    public Matching read(CohortId id) {
        Cohort cohort = cohort(id, LockModeType.NONE);
        LocalDate today = LocalDate.now(clock);
        List<PersonCard> people = roster.cardsOn(today);
        return new Matching(
                id,
                new Enrolment(db).waiting(cohort, people),
                Offers.among(db, people),
                new Lines(roster.managers()),
                today);
    }

    /** Puts what was found in place of what an earlier matching had found. */
    public void publish(CohortId id, List<Match> found) {
        Cohort cohort = cohort(id, LockModeType.PESSIMISTIC_WRITE);
        db.createQuery("delete from Match m where m.cohortId = :cohort")
                .setParameter("cohort", id.value())
                .executeUpdate();
        found.forEach(db::persist);
        cohort.matched(clock.instant());
    }

    private Cohort cohort(CohortId id, LockModeType lock) {
        Cohort cohort = db.find(Cohort.class, id.value(), lock);
        if (cohort == null) {
            throw new NotFound();
        }
        return cohort;
    }
}
