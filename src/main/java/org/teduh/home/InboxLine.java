package org.teduh.home;

import java.time.Instant;

/**
 * A line of the inbox, from whatever room.
 *
 * @param key  the bundle key of its sentence
 * @param view  the page that it is about
 * @param fresh  whether it was not seen yet
 */
public record InboxLine(String key, String view, Instant at, boolean fresh) {}
