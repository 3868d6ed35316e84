package org.teduh.peer.mentoring;

import org.teduh.platform.Refusal;

/** One who has a mentor, or a proposal to answer, gets no second. */
public final class AlreadyPaired extends Refusal {}
