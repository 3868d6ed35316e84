package org.teduh.peer.mentoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.teduh.platform.Caller;
import org.teduh.platform.NotFound;
import org.teduh.platform.Notices;
import org.teduh.platform.PersonId;
import org.teduh.platform.Role;
import org.teduh.platform.Seal;
import org.teduh.staff.Roster;

/** The caller's own pairings: yes or no to a proposal, and how a pairing goes on and ends. */
@Stateless
@RolesAllowed(Role.EMPLOYEE)
public class Pairings {

    static final String HUB = "peer/mentoring/mentoring";

    @PersistenceContext(unitName = "care")
    private EntityManager db;

    @Inject
    private Roster roster;

    @Inject
    private Notices notices;

    @Inject
    private Caller caller;

    @Inject
    private Seal seal;

    @Inject
    private Clock clock;

    /** All that the caller is or was part of: what waits for their answer first, then what runs, then the past. */
    public List<PairingLine> mine() {
        PersonId me = caller.person();
        return new PairingReader(db, seal, roster, me).all();
    }

    /** @throws NotFound if it is not there, or not the caller's */
    public PairingView find(PairingId id) {
        PersonId me = caller.person();
        return new PairingReader(db, seal, roster, me).view(OwnPairing.find(db, id, me));
    }

    /**
     * Says yes. With the second yes the pairing begins, has its plan, and takes one of the mentor's places.
     *
     * @throws PairingMovedOn if the proposal does not wait any more
     * @throws OnOneLine if one has come to stand above the other since it was made
     * @throws MentorFull if the mentor's places are taken
     */
    public void accept(PairingId id) {
        PersonId me = caller.person();
        Pairing pairing = OwnPairing.hold(db, id, me);
        if (roster.onOneLine(pairing.mentor(), pairing.mentee())) {
            throw new OnOneLine();
        }
        boolean waited = pairing.waitsFor(me);
        pairing.accept(me, today());
        if (waited && pairing.state() == PairingState.ACTIVE) {
            begin(pairing);
            notices.tell(pairing.partnerOf(me), "mentoring.notice.begun", HUB);
        } else if (waited) {
            notices.tell(pairing.partnerOf(me), "mentoring.notice.accepted", HUB);
        }
    }

    private void begin(Pairing pairing) {
        Places.take(db, pairing.mentor());
        PlanStep.plan(pairing.id(), today()).forEach(db::persist);
        Optional.ofNullable(db.find(MentoringRequest.class, pairing.mentee().value()))
                .ifPresent(MentoringRequest::foundAMentor);
    }

    /** Says no; nobody asks why. Who had said yes already is told. */
    public void decline(PairingId id) {
        PersonId me = caller.person();
        Pairing pairing = OwnPairing.hold(db, id, me);
        boolean partnerSaidYes = pairing.state() != PairingState.PROPOSED;
        pairing.decline(today());
        if (partnerSaidYes) {
            notices.tell(pairing.partnerOf(me), "mentoring.notice.declined", HUB);
        }
    }

    /** Rests for a while; the place stays taken. */
    public void pause(PairingId id) {
        OwnPairing.hold(db, id, caller.person()).pause();
    }

    public void goOn(PairingId id) {
        OwnPairing.hold(db, id, caller.person()).goOn();
    }

    /**
     * Ends it, gives the place back, and tells the other. It is completed if every step of the plan is done, or its last
     * day has come.
     */
    public void end(PairingId id) {
        PersonId me = caller.person();
        LocalDate today = today();
        Pairing pairing = OwnPairing.hold(db, id, me);
        List<PlanStep> steps = PairingReader.steps(db, id);
        pairing.end(
                steps.stream().allMatch(PlanStep::isDone) || steps.stream().allMatch(step -> step.isDueBy(today)),
                today);
        Places.giveBack(db, pairing.mentor());
        notices.tell(pairing.partnerOf(me), "mentoring.notice.ended", HUB);
    }

    /** By the caller's own calendar. */
    private LocalDate today() {
        return roster.me().today(clock);
    }
}
