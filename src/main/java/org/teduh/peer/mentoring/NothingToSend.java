package org.teduh.peer.mentoring;

import org.teduh.platform.Refusal;

/** The cohort has no proposal that waits to be sent. */
public final class NothingToSend extends Refusal {}
