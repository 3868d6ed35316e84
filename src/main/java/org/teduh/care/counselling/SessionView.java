package org.teduh.care.counselling;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A session, as its client reads it.
 *
 * @param zone  in which it is shown: the person's own, or the site's if in person
 * @param siteName  where, if in person
 * @param room  where there; empty if it is not in person, or nobody said
 * @param phone  the number that the client is called on; empty if it is not by phone
 * @param calledFrom  the number that the counsellor calls from; empty if nobody said
 * @param join  the address of the video room, from ten minutes before the start until the end; otherwise empty
 * @param state  of the booking, by name
 * @param ahead  whether it is confirmed and has not begun, so that it can be cancelled
 * @param now  whether it is confirmed and under way
 * @param late  whether cancelling it now uses up a session
 * @param authorised  sessions of its case in all
 * @param left  of these, not yet used
 */
public record SessionView(
        BookingId id,
        Instant start,
        Instant end,
        ZoneId zone,
        Modality modality,
        String counsellor,
        String siteName,
        String room,
        String phone,
        String calledFrom,
        String called,
        String join,
        String state,
        boolean ahead,
        boolean now,
        boolean late,
        int authorised,
        int left) {

    public String firstName() {
        return Names.first(counsellor);
    }

    public String initials() {
        return Names.initials(counsellor);
    }

    public LocalDate day() {
        return LocalDate.ofInstant(start, zone);
    }

    public Instant joinFrom() {
        return start.minus(Policies.JOIN_BEFORE);
    }

    /** Sessions left if it is cancelled now. */
    public int leftAfterwards() {
        return late ? left : left + 1;
    }

    public long lateHours() {
        return Policies.LATE_WINDOW.toHours();
    }

    public long minutes() {
        return Duration.between(start, end).toMinutes();
    }

    /** Whether it is over, or will not be. */
    public boolean past() {
        return !ahead && !now;
    }
}
