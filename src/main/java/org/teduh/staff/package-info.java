/**
 * Who works here: people, units, sites, roles, sign-in, and the roster's way in. Knows nothing of care.
 *
 * <p>Everybody on the roster has an account from the import on, used or not. The password is set by a single-use code that
 * is mailed on request: asking does the same work for every address, following the link changes nothing, only sending the
 * form does. Tries are counted before they are made, by a keyed reference of what was typed, so that known and unknown
 * addresses wait alike on every node. A session carries the account's stamp; a new password, e-mail, role or the last day
 * changes or ends it, and every session of the account is over at its next request. An organisation without an
 * administrator gets its first by a link that the console prints.
 *
 * <p>A roster file is the whole roster. One job reads it into tables of its own and compares it with itself and with the
 * roster of now, and every fault of every bad line is shown at once; another applies the good lines in one transaction. A
 * number of somebody who left is never given again; a known number with another name, e-mail and day of hire waits for
 * two administrators. The work is the same whatever anybody does in Teduh.
 *
 * <p>Roles are granted here and never imported. Two that exclude each other are refused; where an import gives reports to
 * somebody whose role excludes that, the role sleeps from the next sign-in on and the administrator reads which.
 *
 * <p>What must not enter: care, in any form; and anything that shows to somebody else whether or when a person signs in.
 */
@org.jspecify.annotations.NullMarked
package org.teduh.staff;
