package org.teduh.care.psychosocial;

import java.time.LocalDate;

/** The survey that is open today, and its last day. */
public record WaveView(int year, LocalDate closesOn) {}
