package org.teduh.care.counselling;

import org.teduh.platform.Refusal;

/** The booking is no longer in a state that allows this. */
public final class IllegalTransition extends Refusal {}
