package org.teduh.care.psychosocial;

import org.teduh.platform.Refusal;

/** The survey is not open today. */
public final class WaveClosed extends Refusal {}
