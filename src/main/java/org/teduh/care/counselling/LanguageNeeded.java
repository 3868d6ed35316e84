package org.teduh.care.counselling;

import org.teduh.platform.Refusal;

/** A counsellor speaks at least one of the two languages. */
public final class LanguageNeeded extends Refusal {}
