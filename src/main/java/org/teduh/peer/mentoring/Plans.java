package org.teduh.peer.mentoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import org.teduh.platform.Caller;
import org.teduh.platform.NotFound;
import org.teduh.platform.Role;
import org.teduh.platform.Seal;
import org.teduh.platform.Secret;
import org.teduh.staff.Roster;

/** What the two of a pairing do together: what they have agreed on, the steps of the plan, and when they have met. */
@Stateless
@RolesAllowed(Role.EMPLOYEE)
public class Plans {

    @PersistenceContext(unitName = "care")
    private EntityManager db;

    @Inject
    private Roster roster;

    @Inject
    private Caller caller;

    @Inject
    private Seal seal;

    @Inject
    private Clock clock;

    /**
     * Writes down what the two have agreed on.
     *
     * @throws PairingMovedOn if the pairing does not run
     */
    public void agree(PairingId id, Secret goals, Rhythm meets, Way way) {
        OwnPairing.hold(db, id, caller.person()).agree(goals, meets, way, seal);
    }

    /**
     * Ticks a step off, or takes the tick back.
     *
     * @param day  of the plan: 1, 7, 30, 60 or 90
     * @throws NotFound if the plan has no such step
     * @throws PairingMovedOn if the pairing does not run
     */
    public void tick(PairingId id, int day) {
        OwnPairing.hold(db, id, caller.person()).requireRunning();
        PairingReader.steps(db, id).stream()
                .filter(step -> step.isOn(day))
                .findFirst()
                .orElseThrow(NotFound::new)
                .tick(today());
    }

    /**
     * Logs that the two have met.
     *
     * @param line  read by nobody but the caller; may be blank
     * @throws NotYetMet if the day lies in the future
     * @throws PairingMovedOn if the pairing does not run
     */
    public void checkIn(PairingId id, LocalDate metOn, Went went, Secret line) {
        Pairing pairing = OwnPairing.find(db, id, caller.person());
        pairing.requireRunning();
        CheckIn checkIn = new CheckIn(pairing.id(), caller.person(), metOn, went, clock.instant(), today());
        db.persist(checkIn.saying(line, seal));
    }

    /** By the caller's own calendar. */
    private LocalDate today() {
        return roster.me().today(clock);
    }
}
