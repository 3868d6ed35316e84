package org.teduh.care.counselling;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a counsellor has taken in hand in this session, by its id alone, so that no address names it: an appointment, a
 * case, a week.
 */
@SessionScoped
class OnTheDesk implements Serializable {

    private @Nullable UUID booking;
    private @Nullable UUID caseId;
    private @Nullable LocalDate monday;

    Optional<UUID> booking() {
        return Optional.ofNullable(booking);
    }

    Optional<UUID> caseId() {
        return Optional.ofNullable(caseId);
    }

    /** The week that is looked at; null for the present one. */
    @Nullable
    LocalDate monday() {
        return monday;
    }

    void takeBooking(UUID booking) {
        this.booking = booking;
    }

    void takeCase(UUID caseId) {
        this.caseId = caseId;
    }

    void look(@Nullable LocalDate monday) {
        this.monday = monday;
    }
}
