package org.teduh.care.counselling;

import org.teduh.platform.Refusal;

/** A counsellor meets clients in at least one way. */
public final class WayNeeded extends Refusal {}
