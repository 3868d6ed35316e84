package org.teduh.staff;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody as the roster has them now, to compare a line with.
 *
 * @param number  empty for somebody external
 * @param managerNumber  null at the top
 */
record KnownPerson(
        UUID id,
        String number,
        String name,
        String email,
        String unitPath,
        String site,
        ZoneId zone,
        @Nullable LocalDate hiredOn,
        @Nullable String managerNumber,
        List<String> languages,
        String jobTitle,
        @Nullable LocalDate leavesOn) {

    boolean hasLeft(LocalDate today) {
        return leavesOn != null && leavesOn.isBefore(today);
    }

    boolean isOnTheRoster() {
        return !number.isEmpty();
    }

    /** Whether nothing in the line is news. A line without a leaving date does not take one back. */
    boolean isAs(RosterLine line) {
        return name.equals(line.name())
                && email.equals(line.email())
                && unitPath.equals(String.join(" / ", line.unitPath()))
                && site.equals(line.site())
                && Objects.equals(hiredOn, line.hiredOn())
                && Objects.equals(managerNumber, line.managerNumber())
                && languages.equals(line.languages())
                && jobTitle.equals(line.jobTitle())
                && (line.leavesOn() == null || line.leavesOn().equals(leavesOn));
    }

    /** Whether one number now stands for another name, another address and another day of hire. */
    boolean isSomebodyElseThan(RosterLine line) {
        return !name.equals(line.name()) && !email.equals(line.email()) && !Objects.equals(hiredOn, line.hiredOn());
    }
}
