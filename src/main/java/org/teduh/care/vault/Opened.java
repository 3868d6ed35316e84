package org.teduh.care.vault;

import java.time.LocalDate;

/**
 * Something of a case was opened, as its client reads it.
 *
 * @param byOwnCounsellor  whether it was the counsellor of the case
 * @param what  NOTES_READ, NOTE_WRITTEN, NAME_READ, REFUSED
 */
public record Opened(LocalDate day, String what, String why, boolean byOwnCounsellor) {}
