package org.teduh.care.counselling;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.teduh.care.intake.ClientNotices;
import org.teduh.care.intake.ClientRef;
import org.teduh.care.intake.Clients;
import org.teduh.care.intake.Consents;
import org.teduh.care.vault.CaseKeys;
import org.teduh.platform.Caller;
import org.teduh.platform.PersonId;
import org.teduh.platform.Role;
import org.teduh.platform.Seal;
import org.teduh.platform.Secret;

/** One try to book, in a transaction of its own: everything that a booking is, or nothing. {@link Bookings} repeats it. */
@Stateless
@RolesAllowed(Role.EMPLOYEE)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SeatTaking {

    @PersistenceContext(unitName = "care")
    private EntityManager db;

    @Inject
    private Caller caller;

    @Inject
    private Clients clients;

    @Inject
    private Consents consents;

    @Inject
    private CaseKeys keys;

    @Inject
    private ClientNotices notices;

    @Inject
    private Seal seal;

    @Inject
    private Clock clock;

    /** As {@link Bookings#book}. One client's tries wait for each other, so that a double click finds its first. */
    public BookingId take(SlotToken token, Issue issue, Secret called, Secret phone) {
        Instant now = clock.instant();
        Slot slot = Slot.open(token, caller.person(), now, seal);
        ClientRef me = clients.meAlone();
        consents.require();
        Optional<BookingId> before = booked(me, slot);
        if (before.isPresent()) {
            return before.get();
        }
        Openings openings = Openings.read(db, Own.of(db, me), now);
        openings.require(slot);
        CounsellingCase mine = caseWith(me, slot, issue, called, now);
        return seat(mine, slot, openings.type(), phone, now);
    }

    private BookingId seat(CounsellingCase mine, Slot slot, SessionType type, Secret phone, Instant now) {
        Appointment appointment = new Appointment(new PersonId(slot.counsellor()), type, slot.modality(), slot.start());
        Booking booking = new Booking(appointment, mine, now);
        if (slot.modality() == Modality.PHONE) {
            booking.callOn(PhoneNumber.of(phone), seal);
        }
        db.persist(appointment);
        Claims claims = new Claims(db);
        claims.take(slot.counsellor(), appointment);
        claims.take(mine.client().value(), appointment);
        booking.confirm();
        db.persist(booking);
        notices.tell(mine.client(), "counselling.notice.booked", "care/counselling/sessions");
        return new BookingId(booking.id());
    }

    private CounsellingCase caseWith(ClientRef me, Slot slot, Issue issue, Secret called, Instant now) {
        Secret name = CalledName.of(called);
        Optional<CounsellingCase> open = CounsellingCase.open(db, me, slot.counsellor());
        open.ifPresent(mine -> mine.call(name, seal));
        return open.orElseGet(() -> {
            PersonId counsellor = new PersonId(slot.counsellor());
            CounsellingCase mine = new CounsellingCase(me, counsellor, issue, name, seal, now);
            db.persist(mine);
            keys.create(mine.id(), counsellor);
            return mine;
        });
    }

    private Optional<BookingId> booked(ClientRef me, Slot slot) {
        return db.createQuery(
                        "select b.id from Booking b where b.clientRef = :me and b.state = :confirmed"
                                + " and b.appointment.counsellorId = :counsellor and b.appointment.startsAt = :start",
                        java.util.UUID.class)
                .setParameter("me", me.value())
                .setParameter("confirmed", BookingState.CONFIRMED)
                .setParameter("counsellor", slot.counsellor())
                .setParameter("start", slot.start())
                .getResultStream()
                .findFirst()
                .map(BookingId::new);
    }
}
