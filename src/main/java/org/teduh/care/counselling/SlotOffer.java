package org.teduh.care.counselling;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A free time, as a page offers it.
 *
 * @param token  what the page sends back to choose it
 * @param zone  in which it is shown: the person's own, or the site's if in person
 * @param counsellor  the full name
 * @param siteName  where, if in person
 */
public record SlotOffer(
        SlotToken token,
        Instant start,
        ZoneId zone,
        Modality modality,
        String counsellor,
        String siteName,
        int minutes) {

    /** How one says it. */
    public String firstName() {
        return Names.first(counsellor);
    }

    public Instant end() {
        return start.plusSeconds(minutes * 60L);
    }

    /** Two letters for the person chip. */
    public String initials() {
        return Names.initials(counsellor);
    }

    public LocalDate day() {
        return LocalDate.ofInstant(start, zone);
    }
}
