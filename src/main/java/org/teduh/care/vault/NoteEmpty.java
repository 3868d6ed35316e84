package org.teduh.care.vault;

import org.teduh.platform.Refusal;

/** A note says something. */
public final class NoteEmpty extends Refusal {}
