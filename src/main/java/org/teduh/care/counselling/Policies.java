package org.teduh.care.counselling;

import java.time.Duration;

/** The rules that the programme can change, each by its name. */
final class Policies {

    /** A booking cancelled within this time before its start counts as one of the authorised sessions. */
    static final Duration LATE_WINDOW = Duration.ofHours(24);

    /** Nobody is booked from one moment to the next. */
    static final Duration MINIMUM_NOTICE = Duration.ofHours(2);

    /** How far ahead times are offered. */
    static final Duration HORIZON = Duration.ofDays(14);

    /** A time once shown can be taken this long: a worried person may think about it until the evening. */
    static final Duration SLOT_GOOD_FOR = Duration.ofHours(12);

    /** From when on the way into a video session stands on the booking's page. */
    static final Duration JOIN_BEFORE = Duration.ofMinutes(10);

    /** Sessions that a new case has. */
    static final int AUTHORISED_SESSIONS = 6;

    /** How often a transaction that met another one on the way is tried in all. */
    static final int TRIES = 3;

    private Policies() {}
}
