package org.teduh.care.counselling;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.teduh.care.vault.CareAudit;
import org.teduh.platform.Caller;
import org.teduh.platform.NotFound;
import org.teduh.platform.Role;
import org.teduh.platform.Seal;

/** A counsellor's own appointments, one at a time: opened, marked. */
@Stateless
@RolesAllowed(Role.COUNSELLOR)
public class Appointments {

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

    /**
     * When, how, which of how many; nothing that says who.
     *
     * @throws NotFound if it is not the caller's
     */
    public AppointmentView find(UUID booking) {
        Booking own = own(booking);
        CaseSessions sessions = sessionsOf(own);
        return new AppointmentView(
                sessions.entry(own),
                own.ofCase().issue(),
                own.ofCase().authorised(),
                own.state().name(),
                own.appointment().hasBegun(clock.instant()));
    }

    /**
     * Opens who it is with. Leaves a row in the trail.
     *
     * @throws NotFound if it is not the caller's, which leaves a row too
     */
    public OpenedClient open(UUID booking) {
        Booking own = own(booking);
        audit.record(own.ofCase().id(), "NAME_READ", "CARE");
        return new OpenedClient(own.ofCase().called(seal), own.phone(seal));
    }

    /** @throws IllegalTransition before the session begins, or if it was cancelled */
    public void attended(UUID booking) {
        mark(booking, Booking::markAttended);
    }

    /** The client did not come. @throws IllegalTransition before the session begins, or if it was cancelled */
    public void clientMissed(UUID booking) {
        mark(booking, Booking::markClientNoShow);
    }

    /** The caller could not be there; it uses up none of the client's sessions. @throws IllegalTransition as above */
    public void counsellorMissed(UUID booking) {
        mark(booking, Booking::markCounsellorNoShow);
    }

    private void mark(UUID booking, BiConsumer<Booking, Instant> verb) {
        verb.accept(own(booking), clock.instant());
    }

    private Booking own(UUID booking) {
        return db.createQuery(
                        "select b from Booking b join fetch b.appointment a join fetch b.ofCase c"
                                + " where b.id = :id and a.counsellorId = :me and c.counsellorId = :me",
                        Booking.class)
                .setParameter("id", booking)
                .setParameter("me", caller.person().value())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> refused(booking));
    }

    private NotFound refused(UUID booking) {
        db.createQuery("select b.ofCase.id from Booking b where b.id = :id", UUID.class)
                .setParameter("id", booking)
                .getResultList()
                .forEach(caseId -> audit.recordRefused(caseId, "NAME_READ"));
        return new NotFound();
    }

    private CaseSessions sessionsOf(Booking booking) {
        CaseSessions sessions = new CaseSessions();
        db.createQuery("select b from Booking b join fetch b.appointment where b.ofCase = :case", Booking.class)
                .setParameter("case", booking.ofCase())
                .getResultStream()
                .forEach(sessions::add);
        return sessions;
    }
}
