package org.teduh.staff;

/** What a good line of a roster means for whom it tells of. */
enum RosterFate {
    NEW,
    CHANGED,
    SAME,
    HELD
}
