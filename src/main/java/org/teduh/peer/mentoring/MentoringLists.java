package org.teduh.peer.mentoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;

/** The fixed lists that mentoring's forms offer. */
@Named
@ApplicationScoped
public class MentoringLists {

    public List<Topic> getTopics() {
        return List.of(Topic.values());
    }

    /** The languages that the programme knows, by code. */
    public List<String> getLanguages() {
        return List.of("id", "en");
    }

    public List<Rhythm> getRhythms() {
        return List.of(Rhythm.values());
    }

    public List<Way> getWays() {
        return List.of(Way.values());
    }

    public List<Went> getWents() {
        return List.of(Went.values());
    }

    /** What forbids a pair, by bundle key. */
    public List<String> getPolicies() {
        return Policy.ALL.stream().map(policy -> "mentoring.policy." + policy).toList();
    }
}
