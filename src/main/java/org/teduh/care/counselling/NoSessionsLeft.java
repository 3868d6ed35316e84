package org.teduh.care.counselling;

import org.teduh.platform.Refusal;

/** All authorised sessions of the case are used. */
public final class NoSessionsLeft extends Refusal {}
