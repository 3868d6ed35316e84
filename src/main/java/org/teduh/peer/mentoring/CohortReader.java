package org.teduh.peer.mentoring;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teduh.peer.mentoring.CohortBoard.Proposed;
import org.teduh.peer.mentoring.CohortBoard.Sent;
import org.teduh.peer.mentoring.CohortBoard.Waiting;
import org.teduh.platform.PersonId;
import org.teduh.staff.PersonCard;
import org.teduh.staff.Roster;

/** Cohorts as the coordinator reads them: who, with whom, and in which state; never what anybody wrote. */
final class CohortReader {

    private final EntityManager db;
    private final Roster roster;
    private final LocalDate today;

    CohortReader(EntityManager db, Roster roster, LocalDate today) {
        this.db = db;
        this.roster = roster;
        this.today = today;
    }

    List<CohortLine> all() {
        List<CohortView> cohorts = db.createNamedQuery("Cohort.all", Cohort.class)
                .getResultStream()
                .map(Cohort::view)
                .toList();
        if (cohorts.isEmpty()) {
            return List.of();
        }
        LocalDate first = cohorts.stream()
                .map(CohortView::hiredFrom)
                .min(LocalDate::compareTo)
                .orElseThrow();
        LocalDate last = cohorts.stream()
                .map(CohortView::hiredUntil)
                .max(LocalDate::compareTo)
                .orElseThrow();
        List<PersonCard> hires = roster.hiredBetween(first, last);
        Map<UUID, List<PairingState>> states =
                states(hires.stream().map(PersonCard::id).collect(Collectors.toSet()));
        return cohorts.stream()
                .map(cohort ->
                        line(cohort, hires, states.getOrDefault(cohort.id().value(), List.of())))
                .toList();
    }

    /** Of pairings whose mentee is new and still here, or was not new. */
    private Map<UUID, List<PairingState>> states(Set<PersonId> here) {
        return db.createQuery(
                        "select p.cohortId, p.state, p.menteeId, p.onboarding from Pairing p where p.cohortId is not null",
                        Object[].class)
                .getResultStream()
                .filter(row -> !(boolean) row[3] || here.contains(new PersonId((UUID) row[2])))
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0], Collectors.mapping(row -> (PairingState) row[1], Collectors.toList())));
    }

    private static CohortLine line(CohortView cohort, List<PersonCard> hires, List<PairingState> states) {
        return new CohortLine(
                cohort,
                hires.stream().filter(hire -> cohort.enrols(hire.hiredOn())).count(),
                states.stream().filter(PairingState::isWaiting).count(),
                states.stream().filter(PairingState::hasBegun).count());
    }

    static List<Match> matches(EntityManager db, CohortId cohort) {
        return db.createQuery(
                        "select m from Match m where m.cohortId = :cohort order by m.fit desc, m.menteeId", Match.class)
                .setParameter("cohort", cohort.value())
                .getResultList();
    }

    CohortBoard board(Cohort cohort) {
        Enrolment enrolment = new Enrolment(db);
        CohortView view = cohort.view();
        Map<PersonId, Mentee> waiting = enrolment
                .waiting(
                        cohort,
                        Stream.concat(
                                        roster.hiredBetween(view.hiredFrom(), view.hiredUntil()).stream(),
                                        roster.cards(enrolment.asking()).stream())
                                .toList())
                .stream()
                .collect(Collectors.toMap(Mentee::id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
        List<Match> matches = matches(db, cohort.id()).stream()
                .filter(match -> waiting.containsKey(match.mentee()))
                .toList();
        List<Pairing> pairings = pairings(cohort.id());
        Map<PersonId, PersonCard> cards = cards(matches, pairings);
        Set<PersonId> seen = matches.stream().map(Match::mentee).collect(Collectors.toSet());
        boolean closed = cohort.isClosed(today);
        return new CohortBoard(
                view,
                matches.stream()
                        .filter(Match::isPair)
                        .map(match -> proposed(match, waiting, cards))
                        .sorted(Comparator.comparing(pair -> !pair.asked()))
                        .toList(),
                matches.stream()
                        .filter(match -> !match.isPair())
                        .map(match -> waiting(Objects.requireNonNull(waiting.get(match.mentee())), match.cause()))
                        .toList(),
                waiting.values().stream()
                        .filter(mentee -> !closed && !seen.contains(mentee.id()))
                        .map(mentee -> waiting(mentee, null))
                        .toList(),
                pairings.stream().map(pairing -> sent(pairing, cards)).toList(),
                closed);
    }

    private List<Pairing> pairings(CohortId cohort) {
        return db.createQuery(
                        "select p from Pairing p where p.cohortId = :cohort order by p.proposedOn desc, p.id",
                        Pairing.class)
                .setParameter("cohort", cohort.value())
                .getResultList();
    }

    private Map<PersonId, PersonCard> cards(Collection<Match> matches, Collection<Pairing> pairings) {
        List<PersonId> people = new ArrayList<>();
        matches.stream().filter(Match::isPair).forEach(match -> people.add(match.mentor()));
        pairings.forEach(pairing -> people.addAll(List.of(pairing.mentor(), pairing.mentee())));
        return roster.cards(Set.copyOf(people)).stream().collect(Collectors.toMap(PersonCard::id, Function.identity()));
    }

    private static Proposed proposed(Match match, Map<PersonId, Mentee> waiting, Map<PersonId, PersonCard> cards) {
        Mentee mentee = Objects.requireNonNull(waiting.get(match.mentee()));
        return new Proposed(
                mentee.card(),
                mentee.asked(),
                Objects.requireNonNull(cards.get(match.mentor())),
                match.fit(),
                match.reasons(),
                match.givenUp());
    }

    private static Waiting waiting(Mentee mentee, @Nullable Unmatched cause) {
        return new Waiting(mentee.card(), mentee.asked(), mentee.topics(), cause);
    }

    private static Sent sent(Pairing pairing, Map<PersonId, PersonCard> cards) {
        return new Sent(
                Objects.requireNonNull(cards.get(pairing.mentee())),
                Objects.requireNonNull(cards.get(pairing.mentor())),
                pairing.state(),
                pairing.since());
    }
}
