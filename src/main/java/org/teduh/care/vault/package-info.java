/**
 * The vault: keys, notes, and the trail of who opened them.
 *
 * <p>Each case has a key of its own ({@code CaseKeys}), made when the case opens and wrapped by the server's. A {@code Note} is
 * ciphertext, padded to whole kibibytes and bound to its case, author and revision, so that a row that was swapped, rolled
 * back or changed does not open. It is signed once; an amendment stands beside it. {@code NoteVault} is the one way in: it
 * asks whose case it is, writes the trail, and only then encrypts or decrypts.
 *
 * <p>{@code CareAudit} writes who opened what, on which day and why, in the transaction of the access: no row, no access. The
 * actor is a pseudonym that holds in one case only. A client reads the trail of their own cases.
 *
 * <p>What must not enter: a name, of a client or in a row of the trail; a text that is not sealed; a query by another room.
 * Deleting a key's row is what erases a case's notes.
 */
@org.jspecify.annotations.NullMarked
package org.teduh.care.vault;
