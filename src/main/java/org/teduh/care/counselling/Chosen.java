package org.teduh.care.counselling;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.teduh.platform.Pages;

/**
 * What this session has chosen on its way to a booking, and which booking it looks at: choices and an opaque id, never a
 * text. So that no address carries them, and the way may lead through the second secret and the consent form.
 */
@Named
@SessionScoped
public class Chosen implements Serializable {

    @Inject
    private Pages pages;

    private Wish wish = Wish.ANYONE;
    private @Nullable SlotToken slot;
    private @Nullable BookingId booking;
    private boolean justBooked;

    /** A time was chosen; it is booked on the page that follows, not here. */
    public String choose(String token) {
        slot = new SlotToken(token);
        return pages.go("care/counselling/book");
    }

    /** One of the caller's sessions is looked at. */
    String look(BookingId id) {
        booking = id;
        justBooked = false;
        return pages.go("care/counselling/session");
    }

    /** The chosen time is the caller's. */
    String booked(BookingId id) {
        booking = id;
        justBooked = true;
        return pages.go("care/counselling/session");
    }

    void wish(Wish other) {
        wish = other;
    }

    Wish wish() {
        return wish;
    }

    @Nullable
    SlotToken slot() {
        return slot;
    }

    @Nullable
    BookingId booking() {
        return booking;
    }

    boolean isJustBooked() {
        return justBooked;
    }
}
