package org.teduh.staff;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A known number with another name, address and day of hire, as administrators decide on it.
 *
 * @param mine  whether the caller has confirmed it already, so that another has to
 */
public record HoldView(
        UUID id,
        String number,
        String oldName,
        String oldEmail,
        @Nullable LocalDate oldHiredOn,
        String newName,
        String newEmail,
        LocalDate newHiredOn,
        boolean mine) {}
