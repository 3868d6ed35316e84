package org.teduh.staff;

import org.teduh.platform.Refusal;

/** One roster at a time: another file is being read or applied. */
public final class ImportRunning extends Refusal {}
