package org.teduh.care.counselling;

/** Open from the first confirmed booking on, until its counsellor closes it. */
enum CaseState {
    OPEN,
    CLOSED
}
