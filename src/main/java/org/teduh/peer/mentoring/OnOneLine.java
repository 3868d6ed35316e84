package org.teduh.peer.mentoring;

import org.teduh.platform.Refusal;

/** One of the two is in the other's line of command; found again when people have moved. */
public final class OnOneLine extends Refusal {}
