package org.teduh.peer.mentoring;

import org.teduh.platform.Refusal;

/** There is a cohort of that name. */
public final class CohortNameTaken extends Refusal {}
