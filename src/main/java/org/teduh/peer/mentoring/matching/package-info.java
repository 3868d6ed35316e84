/**
 * The one optimisation of mentoring: who is proposed to whom when a whole cohort is matched together. It knows numbers
 * only: two kinds of ids, room, and scores of the pairs that are allowed. What makes a pair good, and what forbids one,
 * is decided outside ({@code Policy}, {@code Fit}); a forbidden pair never comes in here.
 */
@org.jspecify.annotations.NullMarked
package org.teduh.peer.mentoring.matching;
