package org.teduh.care.counselling;

import org.teduh.platform.Refusal;

/** A working time ends after it begins. */
public final class TimesBackwards extends Refusal {}
