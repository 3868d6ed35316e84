package org.teduh.peer.mentoring;

import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teduh.platform.PersonId;
import org.teduh.platform.Seal;
import org.teduh.platform.Secret;
import org.teduh.staff.PersonCard;
import org.teduh.staff.Roster;

/** Pairings as one of the two may read them. */
final class PairingReader {

    private static final Comparator<PairingLine> WHAT_WAITS_FIRST = Comparator.comparing(
                    (PairingLine line) -> !line.waitsForMe())
            .thenComparing(line -> !line.state().isRunning())
            .thenComparing(line -> !line.state().isWaiting());

    private final EntityManager db;
    private final Seal seal;
    private final Roster roster;
    private final PersonId me;

    PairingReader(EntityManager db, Seal seal, Roster roster, PersonId me) {
        this.db = db;
        this.seal = seal;
        this.roster = roster;
        this.me = me;
    }

    List<PairingLine> all() {
        List<Pairing> pairings = db.createNamedQuery("Pairing.allMine", Pairing.class)
                .setParameter("me", me.value())
                .getResultList();
        Map<PersonId, PersonCard> partners =
                roster.cards(pairings.stream().map(one -> one.partnerOf(me)).toList()).stream()
                        .collect(Collectors.toMap(PersonCard::id, Function.identity()));
        return pairings.stream()
                .map(pairing -> line(pairing, Objects.requireNonNull(partners.get(pairing.partnerOf(me)))))
                .sorted(WHAT_WAITS_FIRST)
                .toList();
    }

    PairingView view(Pairing pairing) {
        boolean mentoring = pairing.isMentor(me);
        return new PairingView(
                line(pairing, roster.card(pairing.partnerOf(me))),
                mentoring
                        ? asked(pairing)
                        : offered(pairing).map(MentorProfile::topics).orElse(Set.of()),
                mentoring
                        ? wish(pairing)
                        : offered(pairing).map(MentorProfile::about).orElse(Secret.of("")),
                pairing.reasons(),
                pairing.agreement(seal),
                steps(db, pairing.id()).stream().map(PlanStep::view).toList(),
                checkIns(pairing.id()));
    }

    static List<PlanStep> steps(EntityManager db, PairingId pairing) {
        return db.createQuery(
                        "select s from PlanStep s where s.pairingId = :pairing order by s.planDay", PlanStep.class)
                .setParameter("pairing", pairing.value())
                .getResultList();
    }

    private PairingLine line(Pairing pairing, PersonCard partner) {
        return new PairingLine(
                pairing.id(),
                partner,
                pairing.isMentor(me),
                pairing.state(),
                pairing.waitsFor(me),
                pairing.proposedOn(),
                pairing.activeOn(),
                pairing.endedOn(),
                next(pairing));
    }

    private @Nullable StepView next(Pairing pairing) {
        if (!pairing.state().isRunning()) {
            return null;
        }
        return steps(db, pairing.id()).stream()
                .filter(step -> !step.isDone())
                .findFirst()
                .map(PlanStep::view)
                .orElse(null);
    }

    private Set<Topic> asked(Pairing pairing) {
        return request(pairing)
                .map(MentoringRequest::topics)
                .filter(topics -> !topics.isEmpty())
                .orElse(Topic.OF_A_NEW_HIRE);
    }

    /** Read by the mentor who is proposed, and as long as the two are paired. */
    private Secret wish(Pairing pairing) {
        return request(pairing)
                .filter(request -> PairingState.LIVE.contains(pairing.state()))
                .map(request -> request.wish(seal))
                .orElse(Secret.of(""));
    }

    private Optional<MentoringRequest> request(Pairing pairing) {
        return Optional.ofNullable(
                db.find(MentoringRequest.class, pairing.mentee().value()));
    }

    private Optional<MentorProfile> offered(Pairing pairing) {
        return Optional.ofNullable(db.find(Mentor.class, pairing.mentor().value()))
                .map(Mentor::profile);
    }

    private List<CheckInView> checkIns(PairingId pairing) {
        return db.createQuery(
                        "select c from CheckIn c where c.pairingId = :pairing order by c.metOn desc, c.writtenAt desc",
                        CheckIn.class)
                .setParameter("pairing", pairing.value())
                .getResultStream()
                .map(checkIn -> checkIn.view(me, seal))
                .toList();
    }
}
