package org.teduh.peer.mentoring;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.teduh.platform.PersonId;
import org.teduh.platform.Seal;
import org.teduh.platform.Secret;
import org.teduh.staff.PersonCard;
import org.teduh.staff.RosterStep;

/** The demo organisation's mentoring, told quarter by quarter. */
final class DemoMentoring {

    private static final Set<Topic> BUDIS = Set.of(Topic.SETTLING_IN, Topic.RELOCATION, Topic.HARD_STRETCH);
    private static final String BUDI_SAYS =
            "I moved from Makassar for this job and do not know anybody here yet. Sales is"
                    + " fast, and I would like to hear what is normal.";
    private static final List<Set<Topic>> OTHERS_ASK = List.of(
            Set.of(Topic.SETTLING_IN, Topic.CULTURE),
            Set.of(Topic.CULTURE, Topic.WORKING_PARENT),
            Set.of(Topic.SETTLING_IN, Topic.CAREER),
            Set.of(Topic.CULTURE, Topic.ROLE_CHANGE));
    private static final List<String> FACES = List.of("ratna", "wulan", "budi", "maya", "lina", "andi", "rudi");

    private final EntityManager db;
    private final RosterStep roster;
    private final Seal seal;
    private final LocalDate today;
    private final Random random;
    private final Map<PersonId, PersonCard> here = new HashMap<>();
    private final Lines lines;
    private final PersonId maya;
    private final PersonId budi;
    private final Set<PersonId> spared = new HashSet<>();
    private final DemoMentors mentors;
    private final DemoPairs pairs;
    private boolean mayaHasAMentee;

    DemoMentoring(EntityManager db, RosterStep roster, Seal seal, LocalDate today, Random random) {
        this.db = db;
        this.roster = roster;
        this.seal = seal;
        this.today = today;
        this.random = random;
        List<PersonCard> people = roster.cardsOn(today);
        people.forEach(card -> here.put(card.id(), card));
        FACES.forEach(face -> spared.add(face(face)));
        maya = face("maya");
        budi = face("budi");
        lines = new Lines(roster.managers());
        mentors = new DemoMentors(card(maya), today, random);
        mentors.choose(
                people.stream().filter(card -> !spared.contains(card.id())).toList());
        pairs = new DemoPairs(seal, today, random);
    }

    /** The cohort of the quarter that begins on that day; the present one has not been matched. */
    void quarter(LocalDate first) {
        LocalDate last = first.plusMonths(3).minusDays(1);
        Cohort cohort = new Cohort("Q" + (first.getMonthValue() / 3 + 1) + " " + first.getYear(), first, last);
        db.persist(cohort);
        Map<PersonId, LocalDate> hires = roster.hiresBetween(first, last);
        hires.keySet().removeAll(spared);
        if (last.isBefore(today)) {
            hires.forEach((mentee, hired) -> settleIn(cohort.id(), mentee, hired));
        } else {
            ask(cohort.id(), hires.keySet().stream().filter(here::containsKey).toList());
        }
    }

    /** Four of five new hires found a mentor, three of four of those within two weeks. */
    private void settleIn(CohortId cohort, PersonId id, LocalDate hired) {
        LocalDate began = hired.plusDays(3L + random.nextInt(15));
        boolean gone = !here.containsKey(id);
        if (random.nextInt(5) == 0 || gone && pairs.runs(began) || began.isAfter(today)) {
            return;
        }
        Mentee mentee = newHire(id);
        if (!mayaHasAMentee && isForMaya(mentee, hired)) {
            mayas(cohort, mentee);
            return;
        }
        mentors.oneFor(mentee, lines, pairs.runs(began)).ifPresent(mentor -> {
            Pairing pairing = pairs.onboarding(cohort, mentee, mentor, began);
            if (pairing.state().isRunning()) {
                mentors.takePlace(mentor.id());
            }
        });
    }

    private boolean isForMaya(Mentee mentee, LocalDate hired) {
        return here.containsKey(mentee.id())
                && hired.isAfter(today.minusDays(110))
                && Policy.allAllow(mentee, mentors.offer(maya), lines);
    }

    private void mayas(CohortId cohort, Mentee mentee) {
        mayaHasAMentee = true;
        LocalDate began = today.minusDays(40);
        Pairing pairing =
                pairs.begun(pairs.propose(cohort, mentee, mentors.offer(maya), true, began.minusDays(3)), began);
        pairs.plan(pairing, began, today);
        pairing.agree(
                Secret.of("To know whom to ask, and to feel at home in the team before the busy season."),
                Rhythm.FORTNIGHTLY,
                Way.IN_PERSON,
                seal);
        pairs.meet(pairing, maya, began.plusDays(2), Went.WELL, "Ask next time how the handover went.");
        pairs.meet(pairing, mentee.id(), began.plusDays(15), Went.ALL_RIGHT, "");
        pairs.meet(pairing, maya, began.plusDays(29), Went.WELL, "");
        mentors.takePlace(maya);
    }

    /** Budi asks, a few other new hires do, and somebody who is not new and has said yes to Maya already. */
    private void ask(CohortId cohort, List<PersonId> hires) {
        request(budi, BUDIS, BUDI_SAYS, today.minusDays(1));
        for (int i = 0; i < Math.min(OTHERS_ASK.size(), hires.size()); i++) {
            request(hires.get(i), OTHERS_ASK.get(i), "", today.minusDays(2));
        }
        Mentee returning = somebodyReturning();
        Pairing proposed = pairs.propose(cohort, returning, mentors.offer(maya), false, today.minusDays(2));
        proposed.accept(returning.id(), today.minusDays(1));
    }

    private Mentee somebodyReturning() {
        Set<Topic> topics = Set.of(Topic.RETURNING, Topic.WORKING_PARENT);
        PersonCard card = here.values().stream()
                .filter(one -> !spared.contains(one.id()))
                .filter(one -> one.hiredOn() != null && one.hiredOn().isBefore(today.minusYears(4)))
                .filter(one ->
                        one.siteId() != null && one.siteId().equals(card(maya).siteId()))
                .sorted(Comparator.comparing(PersonCard::name))
                .filter(one -> Policy.allAllow(mentee(one, topics), mentors.offer(maya), lines))
                .findFirst()
                .orElseThrow();
        request(card.id(), topics, "I was away for eight months, and much has changed.", today.minusDays(9));
        return mentee(card, topics);
    }

    private void request(PersonId person, Set<Topic> topics, String wish, LocalDate day) {
        MentoringRequest request = new MentoringRequest(person, day);
        request.ask(topics, card(person).languages(), Secret.of(wish), seal, day);
        db.persist(request);
    }

    /** Who has a proposal to answer. */
    PersonId maya() {
        return maya;
    }

    void finish() {
        mentors.persist(db);
        db.flush();
        pairs.persist(db);
    }

    private Mentee newHire(PersonId id) {
        PersonCard card = here.containsKey(id) ? card(id) : roster.cardFor(id).orElseThrow();
        return mentee(card, Topic.OF_A_NEW_HIRE);
    }

    private static Mentee mentee(PersonCard card, Set<Topic> topics) {
        return new Mentee(card, topics, card.languages(), true, Set.of());
    }

    private PersonCard card(PersonId id) {
        return Objects.requireNonNull(here.get(id));
    }

    private PersonId face(String account) {
        return roster.withEmail(account + "@menaratimur.example").orElseThrow();
    }
}
