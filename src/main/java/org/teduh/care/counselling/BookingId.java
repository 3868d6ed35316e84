package org.teduh.care.counselling;

import java.io.Serializable;
import java.util.UUID;

/** A booking, as its client's session holds it. Never in an address. */
public record BookingId(UUID value) implements Serializable {}
