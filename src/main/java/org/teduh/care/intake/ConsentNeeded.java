package org.teduh.care.intake;

import org.teduh.platform.Refusal;

/** No consent to counselling stands. */
public final class ConsentNeeded extends Refusal {}
