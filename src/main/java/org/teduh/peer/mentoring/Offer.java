package org.teduh.peer.mentoring;

import java.util.List;
import java.util.Set;
import org.teduh.platform.PersonId;
import org.teduh.staff.PersonCard;

/**
 * A mentor, as the matching sees them.
 *
 * @param room  places that are neither taken nor promised to a proposal that waits; none while paused
 */
record Offer(PersonCard card, Set<Topic> topics, List<String> languages, int room) {

    PersonId id() {
        return card.id();
    }
}
