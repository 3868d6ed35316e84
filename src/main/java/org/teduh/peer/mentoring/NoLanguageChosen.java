package org.teduh.peer.mentoring;

import org.teduh.platform.Refusal;

/** Nobody can be matched without a language. */
public final class NoLanguageChosen extends Refusal {}
