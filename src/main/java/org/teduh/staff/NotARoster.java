package org.teduh.staff;

import org.teduh.platform.Refusal;

/** The file is no CSV with the columns of a roster. */
public final class NotARoster extends Refusal {}
