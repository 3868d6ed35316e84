package org.teduh.peer.mentoring;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What a mentor can help with. A topic says nothing about care, and nothing of care is ever read from it. */
public enum Topic {
    SETTLING_IN,
    CULTURE,
    ROLE_CHANGE,
    HARD_STRETCH,
    RETURNING,
    RELOCATION,
    WORKING_PARENT,
    CAREER;

    /** What a new hire who has not said anything is matched for. */
    static final Set<Topic> OF_A_NEW_HIRE = EnumSet.of(SETTLING_IN, CULTURE);

    /** The bundle key of its name. */
    public String getKey() {
        return "mentoring.topic." + name();
    }

    /** As a column holds them: names separated by "|", in the enum's order. */
    static String join(Collection<Topic> topics) {
        return topics.stream().sorted().distinct().map(Topic::name).collect(Collectors.joining("|"));
    }

    static Set<Topic> split(String column) {
        return Arrays.stream(column.split("\\|"))
                .filter(name -> !name.isEmpty())
                .map(Topic::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Topic.class)));
    }
}
