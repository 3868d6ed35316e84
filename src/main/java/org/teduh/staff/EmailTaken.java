package org.teduh.staff;

import org.teduh.platform.Refusal;

/** Somebody else has that e-mail address. */
public final class EmailTaken extends Refusal {}
