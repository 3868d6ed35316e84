package org.teduh.care.intake;

import org.teduh.platform.Refusal;

/** The second secret was wrong too often; it can be tried again after a wait. */
public final class TooManyTries extends Refusal {}
