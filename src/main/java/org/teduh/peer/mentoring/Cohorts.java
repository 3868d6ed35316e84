package org.teduh.peer.mentoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.teduh.platform.JobView;
import org.teduh.platform.Jobs;
import org.teduh.platform.NotFound;
import org.teduh.platform.Notices;
import org.teduh.platform.PersonId;
import org.teduh.platform.Role;
import org.teduh.staff.Roster;

/** The coordinator's cohorts: made by two days of hire, matched as a whole, sent as proposals. */
@Stateless
@RolesAllowed(Role.COORDINATOR)
public class Cohorts {

    @PersistenceContext(unitName = "care")
    private EntityManager db;

    @Inject
    private Roster roster;

    @Inject
    private Jobs jobs;

    @Inject
    private MatchingWork matching;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    /** All cohorts, the latest days of hire first. */
    public List<CohortLine> all() {
        return new CohortReader(db, roster, today()).all();
    }

    /**
     * Makes a cohort of who is hired from the first to the last of these days.
     *
     * @throws DaysBackwards if the first comes after the last
     * @throws CohortNameTaken if there is one of that name
     */
    public CohortId make(String name, LocalDate hiredFrom, LocalDate hiredUntil) {
        Cohort cohort = new Cohort(name.strip(), hiredFrom, hiredUntil);
        if (!db.createNamedQuery("Cohort.named", Cohort.class)
                .setParameter("name", name.strip())
                .getResultList()
                .isEmpty()) {
            throw new CohortNameTaken();
        }
        db.persist(cohort);
        return cohort.id();
    }

    /** The cohort with the latest days of hire; empty if there is none. */
    public Optional<CohortId> latest() {
        return db.createNamedQuery("Cohort.all", Cohort.class)
                .setMaxResults(1)
                .getResultStream()
                .map(Cohort::id)
                .findFirst();
    }

    /** @throws NotFound if there is no such cohort */
    public CohortBoard find(CohortId id) {
        return new CohortReader(db, roster, today()).board(cohort(id, LockModeType.NONE));
    }

    /**
     * Starts a matching of the whole cohort; what it finds is seen when it is done, and replaces what was found before.
     *
     * @throws CohortClosed if its time is over
     */
    public void match(CohortId id) {
        if (cohort(id, LockModeType.NONE).isClosed(today())) {
            throw new CohortClosed();
        }
        jobs.start(MatchingWork.kind(id), progress -> matching.run(id, progress));
    }

    /** The last matching of that cohort, running or not. */
    public Optional<JobView> matchingOf(CohortId id) {
        return jobs.latest(MatchingWork.kind(id));
    }

    /** Stops the matching that runs; the cohort stays as it was. */
    public void stopMatching(CohortId id) {
        matchingOf(id).ifPresent(job -> jobs.cancel(job.id()));
    }

    /**
     * Sends every proposal of the last matching to its two people.
     *
     * @return how many
     * @throws NothingToSend if there is none
     */
    public int sendAll(CohortId id) {
        cohort(id, LockModeType.PESSIMISTIC_WRITE);
        List<Match> ready = CohortReader.matches(db, id).stream()
                .filter(Match::isPair)
                .filter(match -> !isTaken(match.mentee()))
                .toList();
        if (ready.isEmpty()) {
            throw new NothingToSend();
        }
        ready.forEach(this::send);
        return ready.size();
    }

    /**
     * Sends one proposal.
     *
     * @throws NotFound if the last matching found nobody for that mentee, or it is sent already
     * @throws AlreadyPaired if the mentee has a mentor or a proposal by now
     */
    public void send(CohortId id, PersonId mentee) {
        cohort(id, LockModeType.PESSIMISTIC_WRITE);
        Match match = db.find(Match.class, new Match.Key(id.value(), mentee.value()));
        if (match == null || !match.isPair()) {
            throw new NotFound();
        }
        if (isTaken(mentee)) {
            throw new AlreadyPaired();
        }
        send(match);
    }

    private void send(Match match) {
        Cohort cohort = cohort(match.cohort(), LockModeType.NONE);
        LocalDate hiredOn = roster.card(match.mentee()).hiredOn();
        db.persist(new Pairing(match, cohort.enrols(hiredOn), today()));
        db.remove(match);
        notices.tell(match.mentee(), "mentoring.notice.proposed", Pairings.HUB);
        notices.tell(match.mentor(), "mentoring.notice.proposed", Pairings.HUB);
    }

    private boolean isTaken(PersonId mentee) {
        return Pairing.isLive(db, mentee);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Cohort cohort(CohortId id, LockModeType lock) {
        Cohort cohort = db.find(Cohort.class, id.value(), lock);
        if (cohort == null) {
            throw new NotFound();
        }
        return cohort;
    }
}
