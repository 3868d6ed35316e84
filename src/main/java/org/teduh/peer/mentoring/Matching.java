package org.teduh.peer.mentoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import org.teduh.peer.mentoring.matching.Candidate;
import org.teduh.peer.mentoring.matching.Plan;
import org.teduh.platform.PersonId;

/**
 * One matching of a cohort: everybody is compared with everybody whom no policy forbids, then the best plan for all of
 * them together is found. It writes nothing.
 *
 * @param mentees  the mentees of the cohort who wait
 * @param mentors  everybody who offers to be a mentor
 */
record Matching(CohortId cohort, List<Mentee> mentees, List<Offer> mentors, Lines lines, LocalDate today) {

    /**
     * The result for each mentee.
     *
     * @param goesOn  is told how many mentees have been compared, and says whether to go on
     * @return empty if it was told to stop
     */
    Optional<List<Match>> run(LongPredicate goesOn) {
        Map<PersonId, Map<PersonId, Fit>> fits = new LinkedHashMap<>();
        for (Mentee mentee : mentees) {
            fits.put(mentee.id(), fits(mentee));
            if (!goesOn.test(fits.size())) {
                return Optional.empty();
            }
        }
        Plan plan = Plan.best(ids(), room(), candidates(fits));
        return Optional.of(mentees.stream()
                .map(mentee -> match(mentee, plan, Objects.requireNonNull(fits.get(mentee.id()))))
                .toList());
    }

    private Map<PersonId, Fit> fits(Mentee mentee) {
        Map<PersonId, Fit> fits = new HashMap<>();
        mentors.stream()
                .filter(mentor -> Policy.allAllow(mentee, mentor, lines))
                .forEach(mentor -> fits.put(mentor.id(), Fit.of(mentee, mentor, today)));
        return fits;
    }

    private List<UUID> ids() {
        return mentees.stream().map(mentee -> mentee.id().value()).toList();
    }

    private Map<UUID, Integer> room() {
        return mentors.stream()
                .collect(Collectors.toMap(mentor -> mentor.id().value(), mentor -> Math.max(0, mentor.room())));
    }

    private static List<Candidate> candidates(Map<PersonId, Map<PersonId, Fit>> fits) {
        List<Candidate> candidates = new ArrayList<>();
        fits.forEach((mentee, mentors) -> mentors.forEach(
                (mentor, fit) -> candidates.add(new Candidate(mentee.value(), mentor.value(), fit.score()))));
        return candidates;
    }

    private Match match(Mentee mentee, Plan plan, Map<PersonId, Fit> fits) {
        return plan.mentorFor(mentee.id().value())
                .map(PersonId::new)
                .map(mentor -> pair(mentee, mentor, fits))
                .orElseGet(() -> new Match(cohort, mentee.id(), cause(mentee)));
    }

    private Match pair(Mentee mentee, PersonId mentor, Map<PersonId, Fit> fits) {
        Fit fit = Objects.requireNonNull(fits.get(mentor));
        boolean better = fits.values().stream().anyMatch(other -> other.score() > fit.score());
        Offer offer = mentors.stream()
                .filter(one -> one.id().equals(mentor))
                .findFirst()
                .orElseThrow();
        return new Match(cohort, mentee.id(), mentor, fit, Fit.givenUp(mentee, offer, better));
    }

    private Unmatched cause(Mentee mentee) {
        Unmatched cause = Policy.cause(mentee, mentors, lines);
        return cause == null ? Unmatched.ROOM_WENT_TO_OTHERS : cause;
    }
}
