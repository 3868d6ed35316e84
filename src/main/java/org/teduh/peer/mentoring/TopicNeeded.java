package org.teduh.peer.mentoring;

import org.teduh.platform.Refusal;

/** Nobody can be matched without a topic. */
public final class TopicNeeded extends Refusal {}
