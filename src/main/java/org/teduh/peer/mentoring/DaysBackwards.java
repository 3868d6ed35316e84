package org.teduh.peer.mentoring;

import org.teduh.platform.Refusal;

/** The first day of hire comes after the last, or one of them is missing. */
public final class DaysBackwards extends Refusal {}
