package org.teduh.care.counselling;

import java.time.LocalDate;

/**
 * Something of a client's record was opened.
 *
 * @param counsellor  of the case it belongs to
 * @param byThem  whether it was that counsellor
 * @param what  NOTES_READ, NOTE_WRITTEN, NAME_READ, REFUSED
 * @param why  CARE, or what was refused
 */
public record OpenedView(LocalDate day, String counsellor, boolean byThem, String what, String why) {}
