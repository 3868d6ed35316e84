package org.teduh.peer.mentoring;

import java.util.List;
import java.util.Set;
import org.teduh.platform.PersonId;
import org.teduh.staff.PersonCard;

/**
 * Somebody of a cohort, as the matching sees them.
 *
 * @param topics  what they asked for, or what a new hire is matched for
 * @param languages  what they asked for, or the roster's; the first is preferred
 * @param asked  whether they said so themselves
 * @param tried  mentors with whom a pairing was declined, left unanswered or ended
 */
record Mentee(PersonCard card, Set<Topic> topics, List<String> languages, boolean asked, Set<PersonId> tried) {

    PersonId id() {
        return card.id();
    }
}
