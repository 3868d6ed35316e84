package org.teduh.staff;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teduh.platform.PersonId;

/**
 * What colleagues may know of somebody anyway. Somebody external has no unit, hire date or manager.
 *
 * @param unitPath  from the top, separated by " / "; empty for somebody external
 * @param zone  of the site, UTC where there is none
 * @param languages  "en" and "id", in the roster's order
 */
public record PersonCard(
        PersonId id,
        String name,
        String jobTitle,
        @Nullable UUID unitId,
        String unitPath,
        @Nullable UUID siteId,
        String siteName,
        ZoneId zone,
        List<String> languages,
        @Nullable LocalDate hiredOn,
        @Nullable PersonId managerId) {

    /** Two letters for the person chip: first and last word of the name. */
    public String initials() {
        String[] words = name.trim().split("\\s+");
        String first = words[0].substring(0, words[0].offsetByCodePoints(0, words[0].isEmpty() ? 0 : 1));
        String last = words[words.length - 1];
        return words.length == 1 ? first : first + last.substring(0, last.offsetByCodePoints(0, 1));
    }

    /** How one says hello. */
    public String firstName() {
        return name.trim().split("\\s+")[0];
    }

    /** The day that it is where this person works. */
    public LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
