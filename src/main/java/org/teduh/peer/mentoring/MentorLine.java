package org.teduh.peer.mentoring;

import org.teduh.staff.PersonCard;

/**
 * A mentor in the list.
 *
 * @param taken  places of pairings that run
 * @param waiting  proposals that wait for an answer
 * @param room  places that are left for new proposals
 */
public record MentorLine(PersonCard card, MentorProfile profile, int taken, int waiting, int room) {}
