package org.teduh.staff;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One person as a roster tells: a line of the file that passed every check of its own.
 *
 * @param number  the employer's own number, which identifies the person across files
 * @param unitPath  names from the top; at least one
 * @param managerNumber  empty at the top
 * @param languages  "en", "id"
 * @param leavesOn  the last day, where the file says one
 */
public record RosterLine(
        String number,
        String name,
        String email,
        List<String> unitPath,
        String site,
        ZoneId zone,
        LocalDate hiredOn,
        @Nullable String managerNumber,
        List<String> languages,
        String jobTitle,
        @Nullable LocalDate leavesOn) {}
