package org.teduh.care.counselling;

import org.teduh.platform.Refusal;

/** A client says by which name they want to be called. */
public final class NameNeeded extends Refusal {}
