package org.teduh.care.psychosocial;

import org.teduh.platform.Refusal;

/** This year's survey was answered already; it takes one answer. */
public final class WaveAnswered extends Refusal {}
