package org.teduh.staff;

import org.teduh.platform.Refusal;

/** More than one in twenty would leave, and nobody said that this is so. */
public final class ManyLeave extends Refusal {}
