package org.teduh.peer.mentoring;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.teduh.platform.Secret;

/**
 * What a mentor offers.
 *
 * @param languages  "en" and "id"
 * @param capacity  how many mentees at once, 1 to 3
 * @param about  a few words about oneself, which a proposed mentee reads
 * @param paused  whether no new proposal should come
 */
public record MentorProfile(Set<Topic> topics, List<String> languages, int capacity, Secret about, boolean paused) {

    public MentorProfile {
        topics = Set.copyOf(topics);
        languages = List.copyOf(languages);
    }

    /** Its topics in the order of the list. */
    public Collection<Topic> topicsInOrder() {
        return topics.stream().sorted().toList();
    }
}
