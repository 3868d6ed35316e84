package org.teduh.care.counselling;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case as its counsellor finds it in a list, by its code.
 *
 * @param used  sessions that count, also those booked
 * @param next  the next session, if one is booked
 * @param last  the latest session that has begun, if there is one
 */
public record CaseRow(
        UUID id,
        String code,
        Issue issue,
        boolean open,
        Instant opened,
        int used,
        int authorised,
        @Nullable Instant next,
        @Nullable Instant last) {}
