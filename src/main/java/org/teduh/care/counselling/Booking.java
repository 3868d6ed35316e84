package org.teduh.care.counselling;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teduh.care.intake.ClientRef;
import org.teduh.platform.Seal;
import org.teduh.platform.Secret;

/**
 * One client's seat in an appointment. Confirmed when it is made; attended, missed or cancelled in the end. The number
 * that the client wants to be called on is sealed.
 */
@Entity
@Table(name = "bookings")
class Booking {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "appointment_id")
    private Appointment appointment;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_id")
    private CounsellingCase ofCase;

    @Column(name = "client_ref")
    private UUID clientRef;

    @Enumerated(EnumType.STRING)
    private BookingState state;

    private byte @Nullable [] phone;

    @Column(name = "made_at")
    private Instant madeAt;

    @Version
    private long version;

    protected Booking() {}

    Booking(Appointment appointment, CounsellingCase ofCase, Instant now) {
        this.id = UUID.randomUUID();
        this.appointment = appointment;
        this.ofCase = ofCase;
        this.clientRef = ofCase.client().value();
        this.state = BookingState.HELD;
        this.madeAt = now;
    }

    /** The seat is the client's. */
    void confirm() {
        state = state.to(BookingState.CONFIRMED);
    }

    /** The number that the counsellor calls, sealed to this booking. */
    void callOn(Secret number, Seal seal) {
        phone = seal.sealText(number, phonePlace());
    }

    /**
     * Gives the slot back. Inside the late window the booking counts as late-cancelled and uses up one authorised
     * session, as the consent form says.
     *
     * @throws IllegalTransition if the session has begun, or the booking is no longer confirmed
     */
    void cancel(Instant now) {
        if (appointment.hasBegun(now)) {
            throw new IllegalTransition();
        }
        state = state.to(isLate(now) ? BookingState.LATE_CANCELLED : BookingState.CANCELLED);
    }

    /** The counsellor cannot come; nothing is used up. @throws IllegalTransition if it is no longer confirmed */
    void cancelByPractice() {
        state = state.to(BookingState.CANCELLED_BY_PRACTICE);
    }

    /** @throws IllegalTransition before the session begins, or if it was cancelled */
    void markAttended(Instant now) {
        mark(BookingState.ATTENDED, now);
    }

    /** @throws IllegalTransition before the session begins, or if it was cancelled */
    void markClientNoShow(Instant now) {
        mark(BookingState.CLIENT_NO_SHOW, now);
    }

    /** @throws IllegalTransition before the session begins, or if it was cancelled */
    void markCounsellorNoShow(Instant now) {
        mark(BookingState.COUNSELLOR_NO_SHOW, now);
    }

    private void mark(BookingState next, Instant now) {
        if (!appointment.hasBegun(now)) {
            throw new IllegalTransition();
        }
        state = state.to(next);
    }

    /** Whether a cancellation now would use up a session: from exactly the late window before the start on. */
    boolean isLate(Instant now) {
        return !now.isBefore(appointment.startsAt().minus(Policies.LATE_WINDOW));
    }

    boolean isConfirmed() {
        return state == BookingState.CONFIRMED;
    }

    UUID id() {
        return id;
    }

    Appointment appointment() {
        return appointment;
    }

    CounsellingCase ofCase() {
        return ofCase;
    }

    ClientRef client() {
        return new ClientRef(clientRef);
    }

    BookingState state() {
        return state;
    }

    @Nullable
    Secret phone(Seal seal) {
        return phone == null ? null : seal.openText(phone, phonePlace());
    }

    private String phonePlace() {
        return phonePlace(id);
    }

    static String phonePlace(UUID booking) {
        return "booking-phone:" + booking;
    }
}
