package org.teduh.peer.mentoring;

import org.teduh.platform.Refusal;

/** A mentor cannot offer fewer places than are taken. */
public final class PlacesTaken extends Refusal {}
