package org.teduh.care.intake;

import org.teduh.platform.Refusal;

/** The person's own care pages open with the second secret, and it was not given in this session. */
public final class SecondSecretNeeded extends Refusal {}
