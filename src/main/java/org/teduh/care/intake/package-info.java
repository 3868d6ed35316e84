/**
 * Intake: the door between a person and a client.
 *
 * <p>The rest of care knows a {@code ClientRef}, which is random. Here, and nowhere else, it is joined to a person: a {@code
 * ClientLink} is found by a keyed hash of the person's id and read with the server's key, and everybody on the roster has
 * one from the import on, so that having one says nothing. {@code Clients} opens it for that person alone, after the
 * <em>second secret</em>: a sign-in proves the employee, whose password an administrator can set anew; the secret proves
 * the client, and nobody can. Whoever loses it has a recovery code, or begins an empty record.
 *
 * <p>Before the first booking a client agrees to a text ({@code Consents}): which version, in which language, with the hash of
 * the very words. Taking it back is one press. {@code ClientNotices} tells a client something without an address.
 *
 * <p>For the counts of a period {@code ClientsStep} says in which published node each reference is counted; it never says who
 * that is.
 *
 * <p>What must not enter: why somebody comes, when, or to whom. Intake knows that one could be a client, never that one is.
 */
@org.jspecify.annotations.NullMarked
package org.teduh.care.intake;
