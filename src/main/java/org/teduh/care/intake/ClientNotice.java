package org.teduh.care.intake;

import java.time.Instant;

/**
 * One line of a client's inbox.
 *
 * @param key  of its words
 * @param view  where it leads
 */
public record ClientNotice(String key, String view, Instant at) {}
