package org.teduh.platform;

/** What was sealed does not open: changed, swapped, or sealed elsewhere. */
public final class BrokenSeal extends Refusal {}
