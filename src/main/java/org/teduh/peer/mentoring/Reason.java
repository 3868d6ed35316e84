package org.teduh.peer.mentoring;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Why two fit, or what was given up, as words of a fixed list with what belongs to them, so that it can be said in
 * either language.
 *
 * @param detail  topics separated by "+", a language, or a number of years; empty where the kind says it all
 */
public record Reason(Kind kind, String detail) {

    /** In the order in which reasons of equal weight are named. */
    public enum Kind {
        TOPICS,
        SITE,
        LANGUAGE,
        TENURE,
        SAME_WORK,
        DIVISION,
        OTHER_TEAM,
        ROOM,
        TOPICS_LEFT_OUT,
        OTHER_SITE,
        BETTER_ELSEWHERE
    }

    static Reason of(Kind kind) {
        return new Reason(kind, "");
    }

    static Reason of(Kind kind, Collection<Topic> topics) {
        return new Reason(kind, Topic.join(topics).replace('|', '+'));
    }

    public List<Topic> topics() {
        return Topic.split(detail.replace('+', '|')).stream().toList();
    }

    /** The bundle key of the sentence. */
    public String key() {
        return "mentoring.reason." + kind;
    }

    static String join(Collection<Reason> reasons) {
        return reasons.stream()
                .map(reason -> reason.detail().isEmpty() ? reason.kind().name() : reason.kind() + "=" + reason.detail())
                .collect(Collectors.joining("|"));
    }

    static List<Reason> split(String column) {
        return Arrays.stream(column.split("\\|"))
                .filter(part -> !part.isEmpty())
                .map(part -> part.split("=", 2))
                .map(part -> new Reason(Kind.valueOf(part[0]), part.length == 1 ? "" : part[1]))
                .toList();
    }
}
