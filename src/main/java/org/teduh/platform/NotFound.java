package org.teduh.platform;

/** Not there, or not yours: one answer for both. */
public final class NotFound extends Refusal {}
