package org.teduh.staff;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Why a line of a roster is refused.
 *
 * @param line  of the file, from 1; the headings are line 1
 * @param column  the field at fault; null where it is the whole line
 * @param reason  what is wrong
 * @param other  another line that it collides with; 0 where there is none
 */
public record RosterFault(long line, @Nullable RosterColumn column, Reason reason, long other) {

    /** What can be wrong with a line. */
    public enum Reason {
        TOO_FEW_FIELDS,
        TOO_MANY_FIELDS,
        MISSING,
        TOO_LONG,
        NOT_AN_EMAIL,
        NOT_A_DATE,
        NOT_A_ZONE,
        NOT_A_LANGUAGE,
        NOT_A_PATH,
        SITE_HAS_ANOTHER_ZONE,
        LEAVES_BEFORE_HIRED,
        NUMBER_TWICE,
        EMAIL_TWICE,
        EMAIL_OF_ANOTHER,
        NO_SUCH_MANAGER,
        MANAGERS_IN_A_CIRCLE,
        NUMBER_OF_A_LEAVER,
        HELD_FOR_TWO
    }

    static RosterFault at(long line, RosterColumn column, Reason reason) {
        return new RosterFault(line, column, reason, 0);
    }

    /** The bundle key of its sentence. */
    public String key() {
        return "staff_import.fault." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
