package org.teduh.peer.mentoring;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.teduh.peer.mentoring.Reason.Kind;

/**
 * How well two fit, 0 to 1000, and why. Of 1000 points what the mentor can help with is worth 550 (shared out among the
 * topics that the mentee asked for), one site 150, the preferred language 100 (another that both speak: 50), a year here
 * 25 up to four years, the same work 60, the same division 40. Nothing else is looked at: no age, no gender, no
 * performance, and nothing of care.
 *
 * @param score  the sum of the points
 * @param reasons  the three that weigh most, the heaviest first
 */
record Fit(int score, List<Reason> reasons) {

    static final int TOPICS = 550;
    static final int SITE = 150;
    static final int LANGUAGE = 100;
    static final int YEAR = 25;
    static final int YEARS = 4;
    static final int SAME_WORK = 60;
    static final int DIVISION = 40;

    private static final int NAMED = 3;

    static Fit of(Mentee mentee, Offer mentor, LocalDate today) {
        Map<Kind, Integer> points = new EnumMap<>(Kind.class);
        Set<Topic> shared = shared(mentee, mentor);
        points.put(
                Kind.TOPICS,
                TOPICS * shared.size() / Math.max(1, mentee.topics().size()));
        points.put(Kind.SITE, sameSite(mentee, mentor) ? SITE : 0);
        String language = language(mentee, mentor);
        points.put(Kind.LANGUAGE, mentee.languages().indexOf(language) == 0 ? LANGUAGE : LANGUAGE / 2);
        points.put(Kind.TENURE, YEAR * Math.min(YEARS, years(mentor, today)));
        points.put(Kind.SAME_WORK, mentee.card().jobTitle().equals(mentor.card().jobTitle()) ? SAME_WORK : 0);
        points.put(
                Kind.DIVISION,
                division(mentee.card().unitPath()).equals(division(mentor.card().unitPath())) ? DIVISION : 0);
        int score = points.values().stream().mapToInt(Integer::intValue).sum();
        return new Fit(
                score,
                named(points)
                        .map(kind -> reason(kind, shared, language, mentor, today))
                        .toList());
    }

    /** What this mentee does not get from this mentor; {@code better} if somebody who would fit better went to others. */
    static List<Reason> givenUp(Mentee mentee, Offer mentor, boolean better) {
        Set<Topic> leftOut = EnumSet.noneOf(Topic.class);
        leftOut.addAll(mentee.topics());
        leftOut.removeAll(mentor.topics());
        List<Reason> givenUp = new java.util.ArrayList<>();
        if (!leftOut.isEmpty()) {
            givenUp.add(Reason.of(Kind.TOPICS_LEFT_OUT, leftOut));
        }
        if (!sameSite(mentee, mentor)) {
            givenUp.add(Reason.of(Kind.OTHER_SITE));
        }
        if (better) {
            givenUp.add(Reason.of(Kind.BETTER_ELSEWHERE));
        }
        return List.copyOf(givenUp);
    }

    /** What has points, the most first; then what is true of every pair, so that there are always three. */
    private static java.util.stream.Stream<Kind> named(Map<Kind, Integer> points) {
        return java.util.stream.Stream.concat(
                        points.entrySet().stream()
                                .filter(entry -> entry.getValue() > 0)
                                .sorted(Comparator.comparing(entry -> -entry.getValue()))
                                .map(Map.Entry::getKey),
                        java.util.stream.Stream.of(Kind.OTHER_TEAM, Kind.ROOM))
                .limit(NAMED);
    }

    private static Reason reason(Kind kind, Set<Topic> shared, String language, Offer mentor, LocalDate today) {
        return switch (kind) {
            case TOPICS -> Reason.of(kind, shared);
            case LANGUAGE -> new Reason(kind, language);
            case TENURE -> new Reason(kind, String.valueOf(years(mentor, today)));
            default -> Reason.of(kind);
        };
    }

    private static Set<Topic> shared(Mentee mentee, Offer mentor) {
        Set<Topic> shared = EnumSet.noneOf(Topic.class);
        shared.addAll(mentee.topics());
        shared.retainAll(mentor.topics());
        return shared;
    }

    /** The language that both speak and the mentee prefers; the policies see to it that there is one. */
    private static String language(Mentee mentee, Offer mentor) {
        return mentee.languages().stream()
                .filter(mentor.languages()::contains)
                .findFirst()
                .orElse("");
    }

    private static boolean sameSite(Mentee mentee, Offer mentor) {
        return mentee.card().siteId() != null
                && mentee.card().siteId().equals(mentor.card().siteId());
    }

    private static int years(Offer mentor, LocalDate today) {
        LocalDate hired = mentor.card().hiredOn();
        return hired == null ? 0 : (int) Math.max(0, ChronoUnit.YEARS.between(hired, today));
    }

    private static String division(String unitPath) {
        String[] path = unitPath.split(" / ");
        return path.length < 2 ? unitPath : path[1];
    }
}
