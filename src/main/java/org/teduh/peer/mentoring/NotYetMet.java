package org.teduh.peer.mentoring;

import org.teduh.platform.Refusal;

/** A meeting lies in the future. */
public final class NotYetMet extends Refusal {}
