package org.teduh.peer.mentoring.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** A cohort made up from a seed. */
public record RandomCohort(List<UUID> mentees, Map<UUID, Integer> room, List<Candidate> candidates) {

    /**
     * @param degree  mentors that a mentee may have at most; some have none
     * @param mostRoom  a mentor takes 0 to this many
     * @param step  scores are multiples of it, so that a large step gives many equal plans
     */
    public static RandomCohort of(long seed, int mentees, int mentors, int degree, int mostRoom, int step) {
        Random random = new Random(seed);
        List<UUID> who = new ArrayList<>();
        for (int i = 0; i < mentees; i++) {
            who.add(new UUID(random.nextLong(), random.nextLong()));
        }
        Map<UUID, Integer> room = new LinkedHashMap<>();
        for (int j = 0; j < mentors; j++) {
            room.put(new UUID(random.nextLong(), random.nextLong()), random.nextInt(mostRoom + 1));
        }
        List<UUID> with = List.copyOf(room.keySet());
        List<Candidate> candidates = new ArrayList<>();
        for (UUID mentee : who) {
            Set<UUID> allowed = new LinkedHashSet<>();
            for (int k = random.nextInt(degree + 1); k > 0; k--) {
                allowed.add(with.get(random.nextInt(mentors)));
            }
            for (UUID mentor : allowed) {
                candidates.add(new Candidate(mentee, mentor, random.nextInt(Candidate.BEST / step + 1) * step));
            }
        }
        return new RandomCohort(who, room, candidates);
    }

    public Plan plan() {
        return Plan.best(mentees, room, candidates);
    }

    RandomCohort shuffled(long seed) {
        Random random = new Random(seed);
        List<UUID> who = new ArrayList<>(mentees);
        List<UUID> with = new ArrayList<>(room.keySet());
        List<Candidate> pairs = new ArrayList<>(candidates);
        Collections.shuffle(who, random);
        Collections.shuffle(with, random);
        Collections.shuffle(pairs, random);
        Map<UUID, Integer> again = new LinkedHashMap<>();
        with.forEach(mentor -> again.put(mentor, room.get(mentor)));
        return new RandomCohort(who, again, pairs);
    }
}
