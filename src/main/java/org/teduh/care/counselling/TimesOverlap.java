package org.teduh.care.counselling;

import org.teduh.platform.Refusal;

/** Two working times of one weekday overlap. */
public final class TimesOverlap extends Refusal {}
