package org.teduh.staff;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in the administrator's list: what the roster says, whether the account is active, and roles. Nothing of what
 * they do in Teduh.
 *
 * @param number  empty for somebody external
 * @param lastDay  null while none is known
 * @param left  whether the last day is over
 * @param roles  granted, in the order of their names
 */
public record PersonRow(
        PersonCard card, String number, @Nullable LocalDate lastDay, boolean left, List<String> roles) {

    public boolean external() {
        return number.isEmpty();
    }
}
