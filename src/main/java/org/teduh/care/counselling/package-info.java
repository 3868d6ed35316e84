/**
 * Counselling: from a free time to the note after the session.
 *
 * <p>A {@code Counsellor} says in {@code Availability} when they work; {@code WorkingWeek} turns
 * that, less the {@code Claims}, into free starts, which are computed and never stored. A client takes one: an {@code
 * Appointment} with its claims, a {@code Booking}, and at the first one a {@code CounsellingCase}, whose key the vault makes.
 * The counsellor sees the week by codes ({@code Diary}), opens one session ({@code Appointments}) or one case ({@code
 * Cases}), marks how it was, and signs a note in the vault.
 *
 * <p>What must not enter: a person. A client is a reference here, and the name is the one they chose, sealed; no table, log,
 * address, session or calendar holds more. Whose something is stands in the query, so that "not yours" and "not there" are one
 * answer; who opens a name leaves a row in the trail. Names are asked for when a page is written, never when it is read
 * back, so that a press of a button opens nobody.
 *
 * <p>What leaves: {@code CaseTallies}, counts of people for the door. Nothing else.
 */
@org.jspecify.annotations.NullMarked
package org.teduh.care.counselling;
