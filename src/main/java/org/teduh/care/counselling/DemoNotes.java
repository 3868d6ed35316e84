package org.teduh.care.counselling;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.teduh.platform.Secret;
import org.teduh.platform.Texts;

/** Session notes of nobody, by what the case is about: demo/notes.txt. */
final class DemoNotes {

    private final Map<Issue, List<String>> texts = new EnumMap<>(Issue.class);

    DemoNotes() {
        List<String> under = List.of();
        for (String line : Texts.of("demo/notes.txt").lines().toList()) {
            if (line.contains(":")) {
                under.add(line.replace(" | ", "\n\n"));
            } else {
                under = texts.computeIfAbsent(Issue.valueOf(line), issue -> new ArrayList<>());
            }
        }
    }

    /** The note of the nth session, counted from nought; the last one again where there are no more. */
    Secret of(Issue issue, int nth) {
        List<String> all = texts.getOrDefault(issue, List.of());
        return Secret.of(all.get(Math.min(nth, all.size() - 1)));
    }
}
