package org.teduh.care.counselling;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.teduh.care.intake.ClientNotices;
import org.teduh.care.intake.Clients;
import org.teduh.platform.Caller;
import org.teduh.platform.NotFound;
import org.teduh.platform.Role;
import org.teduh.platform.Seal;
import org.teduh.platform.Secret;
import org.teduh.staff.Roster;

/** The caller's own sessions: booked, looked at, cancelled. Opens with the second secret only. */
@Stateless
@RolesAllowed(Role.EMPLOYEE)
public class Bookings {

    private static final Set<String> MET_ANOTHER = Set.of("40001", "40P01", "HYT00");

    @PersistenceContext(unitName = "care")
    private EntityManager db;

    @Inject
    private SeatTaking seats;

    @Inject
    private Caller caller;

    @Inject
    private Clients clients;

    @Inject
    private Roster roster;

    @Inject
    private ClientNotices notices;

    @Inject
    private Seal seal;

    @Inject
    private Clock clock;

    /**
     * Books the offered time. The first booking with a counsellor opens a case, with a key of its own. Asked twice for
     * the same time, it is booked once.
     *
     * @param called  the name that the counsellor will say
     * @param phone  where to call, for a session by phone; otherwise not looked at
     * @throws org.teduh.care.intake.SecondSecretNeeded if the second secret was not given in this session
     * @throws org.teduh.care.intake.ConsentNeeded if no consent stands
     * @throws SlotTaken if somebody else has it
     * @throws SlotGone if it was offered too long ago, is too close, or not worked any more
     * @throws OwnTimeTaken if the caller has a session then
     * @throws NoSessionsLeft if all authorised sessions with that counsellor are used
     * @throws NameNeeded without a name
     * @throws PhoneNeeded without a number that can be called
     * @throws NotFound if the offer is not the caller's
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public BookingId book(SlotToken slot, Issue issue, Secret called, Secret phone) {
        for (int tries = 1; ; tries++) {
            try {
                return seats.take(slot, issue, called, phone);
            } catch (EJBException e) {
                String state = Claims.sqlState(e);
                if (tries == Policies.TRIES || state == null || !MET_ANOTHER.contains(state)) {
                    throw e;
                }
            }
        }
    }

    /** All sessions of the caller, the latest first. */
    public List<SessionView> mine() {
        return db.createQuery(
                        "select b from Booking b where b.clientRef = :me order by b.appointment.startsAt desc",
                        Booking.class)
                .setParameter("me", clients.me().value())
                .getResultStream()
                .map(views()::of)
                .toList();
    }

    /**
     * One session of the caller.
     *
     * @throws NotFound if it is not there, or not theirs
     */
    public SessionView mine(BookingId id) {
        return views().of(own(id));
    }

    /**
     * Gives the time back, at once for everybody. Inside the late window one authorised session is used up.
     *
     * @throws NotFound if it is not there, or not theirs
     * @throws IllegalTransition if it has begun, or was cancelled before
     */
    public void cancel(BookingId id) {
        Booking booking = own(id);
        booking.cancel(clock.instant());
        new Claims(db).release(booking.appointment());
        notices.tell(booking.client(), "counselling.notice.cancelled", "care/counselling/sessions");
    }

    /** The name that the caller is called by with that counsellor already; empty before the first session. */
    public Optional<Secret> calledWith(SlotToken slot) {
        Slot open = Slot.open(slot, caller.person(), clock.instant(), seal);
        return CounsellingCase.open(db, clients.me(), open.counsellor()).map(mine -> mine.called(seal));
    }

    private Booking own(BookingId id) {
        return db.createQuery("select b from Booking b where b.id = :id and b.clientRef = :me", Booking.class)
                .setParameter("id", id.value())
                .setParameter("me", clients.me().value())
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private SessionViews views() {
        return new SessionViews(db, clients.me(), seal, roster.me().zone(), clock.instant());
    }
}
