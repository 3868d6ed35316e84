package org.teduh.care.counselling;

import java.io.Serializable;

/** A free time as a browser holds it: opaque, for one account, for a while. What it says is in {@link Slot}. */
public record SlotToken(String value) implements Serializable {}
