/**
 * Psychosocial services: today the self-check that a person takes for themselves, and the yearly wellbeing survey.
 *
 * <p>A self-check is answered one question a screen. What was answered so far is a sealed draft of the client, so that one
 * can leave and come back; between two requests nothing of it is in the session. Once it is complete, the answers are
 * sealed again, bound to their row and client; the score is computed each time it is shown, by the definition of
 * {@code library}. Without all answers there is no score, and the page says which are missing. A result says what the
 * answers suggest, never what somebody is, and leads on: to a person to talk to, to something to read, and when it is very
 * low first of all to the help lines. Its client deletes it for ever; no counsellor, no count and no other room reads it.
 *
 * <p>The yearly wave is something else and shares nothing with it but the five sentences. It is open by date, takes one
 * answer a client and year (the table's key sees to that) and keeps of it the band that is counted: no items, no score, no
 * time. {@link org.teduh.care.psychosocial.WaveTallies} counts the bands for the door, as a database user that can do
 * nothing but count, a person once.
 *
 * <p>What must not enter: a person's id or name, a score or an answer in clear in a table, a log or a session, a diagnosis,
 * a question about danger where nobody stands by to answer it (the PHQ-9 needs a duty rota), and any way from a self-check
 * into a statistic.
 */
@org.jspecify.annotations.NullMarked
package org.teduh.care.psychosocial;
