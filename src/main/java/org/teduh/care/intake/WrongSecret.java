package org.teduh.care.intake;

import org.teduh.platform.Refusal;

/** That is not the second secret, or not the recovery code. */
public final class WrongSecret extends Refusal {}
