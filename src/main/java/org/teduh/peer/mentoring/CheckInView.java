package org.teduh.peer.mentoring;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.teduh.platform.Secret;

/**
 * A check-in as the reader may see it.
 *
 * @param own  whether the reader wrote it
 * @param went  null in the partner's
 * @param line  empty in the partner's
 */
public record CheckInView(
        LocalDate metOn, boolean own, @Nullable Went went, Secret line) {}
