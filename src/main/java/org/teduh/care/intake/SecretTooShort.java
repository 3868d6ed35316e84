package org.teduh.care.intake;

import org.teduh.platform.Refusal;

/** A second secret has six characters or more. */
public final class SecretTooShort extends Refusal {}
