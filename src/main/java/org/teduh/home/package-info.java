/**
 * The shell: what stands around every page, and the pages that belong to a person rather than to a service.
 *
 * <p>Home is the calm page. It offers the three soonest times with a counsellor, three things for somebody who is not
 * ready to talk, this year's survey while it is open, and one line to call. It shows to a client exactly what it shows to
 * somebody who never used care, until the second secret was given in this session: the times are computed without the
 * account's own bookings, and of the inbox only what rooms other than care have told. The inbox is one list of all rooms;
 * care's lines are read by client reference and only after the second secret, and nothing says before that there are any.
 * "You" keeps how somebody reads (language and colours), and leads to the record and to the staff side; "Your work" is
 * where somebody in a staff role arrives, and shows nothing of their own care.
 *
 * <p>Home asks the other rooms for the signed-in person and for nobody else; nothing imports it. What must not enter: a
 * table of its own, a rule of another room, a number about other people, and anything of care in the session besides what
 * was chosen on the way to a booking.
 */
@org.jspecify.annotations.NullMarked
package org.teduh.home;
