package org.teduh.peer.mentoring;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.teduh.platform.Secret;

/** What somebody has asked a mentor for, as they read it themselves. */
public record RequestView(Set<Topic> topics, List<String> languages, Secret wish, LocalDate askedOn) {

    /** Its topics in the order of the list. */
    public Collection<Topic> topicsInOrder() {
        return topics.stream().sorted().toList();
    }
}
