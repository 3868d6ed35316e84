package org.teduh.staff;

import org.teduh.platform.Refusal;

/** The code was used, is too old, or never was one: the answer is the same. */
public final class CodeUsed extends Refusal {}
