package org.teduh.peer.mentoring;

import org.teduh.platform.Refusal;

/** All the places that the mentor offers are taken. */
public final class MentorFull extends Refusal {}
