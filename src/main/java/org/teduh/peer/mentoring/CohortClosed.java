package org.teduh.peer.mentoring;

import org.teduh.platform.Refusal;

/** The cohort's time is over; who still wants a mentor asks, and is in the next one. */
public final class CohortClosed extends Refusal {}
