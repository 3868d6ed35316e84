package org.teduh.care.counselling;

import org.teduh.platform.Refusal;

/** That time was offered, but is not free any more: too close, past, or no longer worked. */
public final class SlotGone extends Refusal {}
