package org.teduh.care.vault;

import org.teduh.platform.Refusal;

/** A note is no book. */
public final class NoteTooLong extends Refusal {}
