package org.teduh.peer.mentoring;

import org.teduh.platform.Refusal;

/** The pairing is no longer in a state that allows this. */
public final class PairingMovedOn extends Refusal {}
