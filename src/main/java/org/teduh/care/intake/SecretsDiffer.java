package org.teduh.care.intake;

import org.teduh.platform.Refusal;

/** The two entries are not the same. */
public final class SecretsDiffer extends Refusal {}
