package org.teduh.care.counselling;

import org.teduh.platform.Refusal;

/** Somebody else has just taken that time. */
public final class SlotTaken extends Refusal {}
