package org.teduh.peer.mentoring;

/**
 * A cohort in the list.
 *
 * @param newHires  hired between its two days, and still here
 * @param waiting  proposals that wait for an answer
 * @param paired  pairings that have begun, ended since or not
 */
public record CohortLine(CohortView cohort, long newHires, long waiting, long paired) {}
