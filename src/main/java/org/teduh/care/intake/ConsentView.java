package org.teduh.care.intake;

import java.time.Instant;

/** A consent that stands: of which version, since when. */
public record ConsentView(int version, Instant since) {}
