package org.teduh.care.counselling;

import org.teduh.platform.Refusal;

/** The address of a video room is one of https. */
public final class VideoRoomNotSafe extends Refusal {}
