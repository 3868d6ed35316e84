package org.teduh.care.counselling;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The bookings of one case in the order of their starts: which session is which, how many are used, which is next. */
final class CaseSessions {

    private static final Set<BookingState> STAND = EnumSet.of(
            BookingState.CONFIRMED,
            BookingState.ATTENDED,
            BookingState.CLIENT_NO_SHOW,
            BookingState.COUNSELLOR_NO_SHOW);

    private final List<Booking> bookings = new ArrayList<>();

    /** Whether it stands in the calendar: a cancelled one gives its time back. */
    static boolean stands(Booking booking) {
        return STAND.contains(booking.state());
    }

    void add(Booking booking) {
        bookings.add(booking);
        bookings.sort(Comparator.comparing(one -> one.appointment().startsAt()));
    }

    /** Which session it is, from 1; what used up no session before it does not count. */
    int nth(Booking booking) {
        Instant start = booking.appointment().startsAt();
        return 1
                + (int) bookings.stream()
                        .filter(one -> BookingState.USES_A_SESSION.contains(one.state())
                                && one.appointment().startsAt().isBefore(start))
                        .count();
    }

    int used() {
        return (int) bookings.stream()
                .filter(one -> BookingState.USES_A_SESSION.contains(one.state()))
                .count();
    }

    Optional<Instant> next(Instant now) {
        return bookings.stream()
                .filter(Booking::isConfirmed)
                .map(one -> one.appointment().startsAt())
                .filter(start -> start.isAfter(now))
                .findFirst();
    }

    /** In the calendar, the earliest first. */
    List<WeekEntry> entries() {
        return bookings.stream().filter(CaseSessions::stands).map(this::entry).toList();
    }

    WeekEntry entry(Booking booking) {
        CounsellingCase ofCase = booking.ofCase();
        Appointment at = booking.appointment();
        boolean attended = booking.state() == BookingState.ATTENDED;
        return new WeekEntry(
                booking.id(),
                ofCase.id(),
                ofCase.code(),
                at.modality(),
                at.startsAt(),
                at.endsAt(),
                nth(booking),
                attended,
                !attended && !booking.isConfirmed());
    }
}
