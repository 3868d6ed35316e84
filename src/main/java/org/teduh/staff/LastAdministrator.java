package org.teduh.staff;

import org.teduh.platform.Refusal;

/** Without this administrator there would be none. */
public final class LastAdministrator extends Refusal {}
