package org.teduh.library;

/** One answer that can be chosen, and what it counts. */
public record Choice(int value, Wording wording) {}
