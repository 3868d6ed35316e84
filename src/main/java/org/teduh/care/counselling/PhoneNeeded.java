package org.teduh.care.counselling;

import org.teduh.platform.Refusal;

/** A session by phone needs a number to be called on. */
public final class PhoneNeeded extends Refusal {}
