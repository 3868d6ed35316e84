package org.teduh.peer.mentoring.matching;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Who is proposed to whom: the best that a cohort can have. No other plan pairs more people, and none that pairs as many
 * has a higher total score. Among the plans that are equally good one is chosen by a hash of the ids, so that the order
 * in which people are handed in changes nothing.
 *
 * @param mentorOf  the mentor of each mentee who is paired
 * @param score  the sum of the pairs' scores
 */
public record Plan(Map<UUID, UUID> mentorOf, long score) {

    private static final int TIE_BITS = 18;

    public Plan {
        mentorOf = Map.copyOf(mentorOf);
    }

    public Optional<UUID> mentorFor(UUID mentee) {
        return Optional.ofNullable(mentorOf.get(mentee));
    }

    /**
     * The best plan, exactly.
     *
     * @param mentees  everybody who wants a mentor, each once
     * @param room  how many more mentees each mentor takes, 0 or more
     * @param candidates  the allowed pairs, in any order, each once, between those mentees and mentors
     * @throws IllegalArgumentException if a candidate names somebody else, or the cohort is larger than the exact
     *     arithmetic carries (about 65,000 mentees)
     */
    public static Plan best(Collection<UUID> mentees, Map<UUID, Integer> room, List<Candidate> candidates) {
        Map<UUID, Integer> menteeAt = numbered(mentees);
        Map<UUID, Integer> mentorAt = numbered(room.keySet());
        int[] capacity = room.values().stream().mapToInt(Integer::intValue).toArray();
        int[] mentee = new int[candidates.size()];
        int[] mentor = new int[candidates.size()];
        long[] cost = new long[candidates.size()];
        long unit = Math.max(1, menteeAt.size()) * (1L << TIE_BITS);
        for (int e = 0; e < cost.length; e++) {
            Candidate pair = candidates.get(e);
            mentee[e] = at(menteeAt, pair.mentee());
            mentor[e] = at(mentorAt, pair.mentor());
            cost[e] = (Candidate.BEST - pair.score()) * unit + tie(pair.mentee(), pair.mentor());
        }
        int[] chosen = new Assignment(menteeAt.size(), capacity, mentee, mentor, cost)
                .solve(penalty(menteeAt.size(), capacity, unit));
        Map<UUID, UUID> mentorOf = new LinkedHashMap<>();
        long score = 0;
        for (int e : chosen) {
            if (e >= 0) {
                mentorOf.put(candidates.get(e).mentee(), candidates.get(e).mentor());
                score += candidates.get(e).score();
            }
        }
        return new Plan(mentorOf, score);
    }

    /**
     * What leaving one person out costs: more than any re-arrangement of all the others could gain, so that the number
     * paired always comes first.
     */
    private static long penalty(int mentees, int[] capacity, long unit) {
        long places = 0;
        for (int c : capacity) {
            places += c;
        }
        long penalty = (Candidate.BEST + 1L) * (Math.min(mentees, places) + 1);
        if (penalty > Long.MAX_VALUE / 4 / unit) {
            throw new IllegalArgumentException("too many mentees: " + mentees);
        }
        return penalty * unit;
    }

    private static Map<UUID, Integer> numbered(Collection<UUID> ids) {
        Map<UUID, Integer> at = new HashMap<>();
        for (UUID id : ids) {
            at.putIfAbsent(id, at.size());
        }
        return at;
    }

    private static int at(Map<UUID, Integer> numbers, UUID id) {
        Integer at = numbers.get(id);
        if (at == null) {
            throw new IllegalArgumentException("a candidate from outside the cohort");
        }
        return at;
    }

    /** 18 bits that belong to this pair whatever the order; David Stafford's "Mix13" of the four words of the ids. */
    private static long tie(UUID mentee, UUID mentor) {
        long h = 0;
        for (long word : new long[] {
            mentee.getMostSignificantBits(),
            mentee.getLeastSignificantBits(),
            mentor.getMostSignificantBits(),
            mentor.getLeastSignificantBits()
        }) {
            h += word + 0x9E3779B97F4A7C15L;
            h = (h ^ (h >>> 30)) * 0xBF58476D1CE4E5B9L;
            h = (h ^ (h >>> 27)) * 0x94D049BB133111EBL;
            h ^= h >>> 31;
        }
        return h >>> (Long.SIZE - TIE_BITS);
    }
}
