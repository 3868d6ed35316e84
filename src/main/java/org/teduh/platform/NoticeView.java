package org.teduh.platform;

import java.time.Instant;

/**
 * A line of the inbox.
 *
 * @param key  the bundle key of its sentence
 * @param view  the page that it is about
 * @param fresh  whether its person has not seen it yet
 */
public record NoticeView(String key, String view, Instant at, boolean fresh) {}
