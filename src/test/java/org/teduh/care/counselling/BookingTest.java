package org.teduh.care.counselling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.teduh.care.intake.ClientRef;
import org.teduh.platform.PersonId;

/** What cancelling and marking mean, at the very minute. */
class BookingTest {

    private static final Instant START = Instant.parse("2026-11-24T12:00:00Z");
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    @Test
    void a_minute_before_the_late_window_it_uses_up_nothing() {
        Booking booking = confirmed();
        booking.cancel(START.minus(Policies.LATE_WINDOW).minus(A_MINUTE));
        assertThat(booking.state()).isEqualTo(BookingState.CANCELLED);
        assertThat(BookingState.USES_A_SESSION).doesNotContain(booking.state());
    }

    @Test
    void from_the_late_window_on_it_uses_up_a_session() {
        Booking booking = confirmed();
        booking.cancel(START.minus(Policies.LATE_WINDOW));
        assertThat(booking.state()).isEqualTo(BookingState.LATE_CANCELLED);
        assertThat(BookingState.USES_A_SESSION).contains(booking.state());
    }

    @Test
    void once_it_has_begun_it_cannot_be_cancelled() {
        assertThatThrownBy(() -> confirmed().cancel(START)).isInstanceOf(IllegalTransition.class);
        Booking inTime = confirmed();
        inTime.cancel(START.minus(A_MINUTE));
        assertThat(inTime.state()).isEqualTo(BookingState.LATE_CANCELLED);
    }

    @Test
    void nobody_cancels_twice() {
        Booking booking = confirmed();
        booking.cancel(START.minus(Duration.ofDays(3)));
        assertThatThrownBy(() -> booking.cancel(START.minus(Duration.ofDays(2))))
                .isInstanceOf(IllegalTransition.class);
    }

    @Test
    void nobody_is_marked_before_it_begins() {
        Booking booking = confirmed();
        assertThatThrownBy(() -> booking.markAttended(START.minus(A_MINUTE))).isInstanceOf(IllegalTransition.class);
        booking.markAttended(START);
        assertThat(booking.state()).isEqualTo(BookingState.ATTENDED);
        booking.markClientNoShow(START.plus(A_MINUTE));
        assertThat(booking.state()).isEqualTo(BookingState.CLIENT_NO_SHOW);
    }

    private static Booking confirmed() {
        SessionType type = new SessionType() {
            @Override
            SessionLength length() {
                return new SessionLength(50, 0, 10, 60);
            }
        };
        CounsellingCase someones = new CounsellingCase() {
            @Override
            ClientRef client() {
                return new ClientRef(UUID.randomUUID());
            }
        };
        Appointment meeting = new Appointment(new PersonId(UUID.randomUUID()), type, Modality.VIDEO, START);
        Booking booking = new Booking(meeting, someones, START.minus(Duration.ofDays(5)));
        booking.confirm();
        return booking;
    }
}
