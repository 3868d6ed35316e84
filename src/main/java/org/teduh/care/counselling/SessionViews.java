package org.teduh.care.counselling;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.teduh.care.intake.ClientRef;
import org.teduh.platform.Seal;
import org.teduh.platform.Secret;

/** Makes what a client reads of their sessions, with two statements however many there are. */
final class SessionViews {

    private final Seal seal;
    private final ZoneId own;
    private final Instant now;
    private final Map<UUID, Counsellor> counsellors = new HashMap<>();
    private final Map<UUID, Long> used = new HashMap<>();

    SessionViews(EntityManager db, ClientRef client, Seal seal, ZoneId own, Instant now) {
        this.seal = seal;
        this.own = own;
        this.now = now;
        db.createQuery("select c from Counsellor c", Counsellor.class)
                .getResultStream()
                .forEach(one -> counsellors.put(one.id(), one));
        db.createQuery(
                        "select b.ofCase.id, count(b) from Booking b where b.clientRef = :me and b.state in :used"
                                + " group by b.ofCase.id",
                        Object[].class)
                .setParameter("me", client.value())
                .setParameter("used", BookingState.USES_A_SESSION)
                .getResultStream()
                .forEach(row -> used.put((UUID) row[0], (Long) row[1]));
    }

    SessionView of(Booking booking) {
        Appointment meeting = booking.appointment();
        Counsellor counsellor = Objects.requireNonNull(counsellors.get(meeting.counsellorId()));
        CounsellingCase ofCase = booking.ofCase();
        boolean inPerson = meeting.modality() == Modality.IN_PERSON;
        boolean ahead = booking.isConfirmed() && !meeting.hasBegun(now);
        boolean running = booking.isConfirmed() && meeting.hasBegun(now) && now.isBefore(meeting.endsAt());
        Secret phone = booking.phone(seal);
        return new SessionView(
                new BookingId(booking.id()),
                meeting.startsAt(),
                meeting.endsAt(),
                inPerson ? counsellor.zone() : own,
                meeting.modality(),
                counsellor.name(),
                inPerson ? counsellor.siteName() : "",
                inPerson ? counsellor.room() : "",
                phone == null ? "" : phone.reveal(),
                meeting.modality() == Modality.PHONE ? counsellor.phone() : "",
                ofCase.called(seal).reveal(),
                canJoin(meeting, ahead || running) ? counsellor.videoRoom() : "",
                booking.state().name(),
                ahead,
                running,
                ahead && booking.isLate(now),
                ofCase.authorised(),
                (int) Math.max(0, ofCase.authorised() - used.getOrDefault(ofCase.id(), 0L)));
    }

    private boolean canJoin(Appointment meeting, boolean takesPlace) {
        return takesPlace
                && meeting.modality() == Modality.VIDEO
                && !now.isBefore(meeting.startsAt().minus(Policies.JOIN_BEFORE));
    }
}
