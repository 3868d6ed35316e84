package org.teduh.peer.mentoring;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teduh.platform.PersonId;
import org.teduh.staff.PersonCard;

/**
 * Who is in a cohort by rule: the new hires between its two days, asked or not, and everybody else who asks. Left out is
 * who has a mentor or a proposal, who wants none, and who has been through it and has not asked again.
 */
final class Enrolment {

    private final Map<PersonId, MentoringRequest> requests = new HashMap<>();
    private final Map<PersonId, Set<PairingState>> states = new HashMap<>();
    private final Map<PersonId, Set<PersonId>> tried = new HashMap<>();

    Enrolment(EntityManager db) {
        db.createQuery("select r from MentoringRequest r", MentoringRequest.class)
                .getResultStream()
                .forEach(request -> requests.put(request.person(), request));
        db.createQuery("select p.menteeId, p.mentorId, p.state from Pairing p", Object[].class)
                .getResultStream()
                .forEach(row ->
                        remember(new PersonId((UUID) row[0]), new PersonId((UUID) row[1]), (PairingState) row[2]));
    }

    private void remember(PersonId mentee, PersonId mentor, PairingState state) {
        states.computeIfAbsent(mentee, key -> new HashSet<>()).add(state);
        tried.computeIfAbsent(mentee, key -> new HashSet<>()).add(mentor);
    }

    /** Everybody who asks now, in no order. */
    List<PersonId> asking() {
        return requests.values().stream()
                .filter(MentoringRequest::isOpen)
                .map(MentoringRequest::person)
                .toList();
    }

    /** Those of these people who wait for a mentor in that cohort; who asked comes first, then by name. */
    List<Mentee> waiting(Cohort cohort, Collection<PersonCard> people) {
        return people.stream()
                .collect(Collectors.toMap(PersonCard::id, Function.identity(), (one, same) -> one))
                .values()
                .stream()
                .filter(card -> isIn(cohort, card))
                .map(this::mentee)
                .sorted(Comparator.comparing((Mentee mentee) -> !mentee.asked())
                        .thenComparing(mentee -> mentee.card().name())
                        .thenComparing(mentee -> mentee.id().value()))
                .toList();
    }

    private boolean isIn(Cohort cohort, PersonCard card) {
        Set<PairingState> had = states.getOrDefault(card.id(), Set.of());
        if (had.stream().anyMatch(PairingState.LIVE::contains)) {
            return false;
        }
        MentoringRequest request = requests.get(card.id());
        return request == null
                ? cohort.enrols(card.hiredOn()) && !had.contains(PairingState.COMPLETED)
                : request.isOpen();
    }

    private Mentee mentee(PersonCard card) {
        @Nullable MentoringRequest request = requests.get(card.id());
        Set<PersonId> mentors = tried.getOrDefault(card.id(), Set.of());
        return request == null
                ? new Mentee(card, Topic.OF_A_NEW_HIRE, card.languages(), false, mentors)
                : new Mentee(card, request.topics(), request.languages(), true, mentors);
    }
}
