package org.teduh.peer.mentoring;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.teduh.platform.PersonId;
import org.teduh.platform.Secret;
import org.teduh.staff.PersonCard;

/** The demo organisation's eighty mentors, and how many of their places the running pairings take. */
final class DemoMentors {

    private static final int HOW_MANY = 80;
    private static final int PAUSED = 4;

    /** None offers two of the three topics that Budi asks for; Maya offers all three. */
    private static final List<Set<Topic>> OFFERS = List.of(
            EnumSet.of(Topic.SETTLING_IN, Topic.CULTURE, Topic.CAREER),
            EnumSet.of(Topic.SETTLING_IN, Topic.CULTURE, Topic.ROLE_CHANGE),
            EnumSet.of(Topic.SETTLING_IN, Topic.CULTURE, Topic.WORKING_PARENT),
            EnumSet.of(Topic.HARD_STRETCH, Topic.ROLE_CHANGE, Topic.CAREER),
            EnumSet.of(Topic.RELOCATION, Topic.CULTURE),
            EnumSet.of(Topic.SETTLING_IN, Topic.CULTURE),
            EnumSet.of(Topic.RETURNING, Topic.WORKING_PARENT));

    private static final Set<Topic> MAYAS =
            EnumSet.of(Topic.SETTLING_IN, Topic.HARD_STRETCH, Topic.RETURNING, Topic.RELOCATION, Topic.WORKING_PARENT);

    private static final String MAYA_SAYS =
            "I moved to Jakarta for this job and knew nobody. Later I came back from a year"
                    + " of leave and had to learn everything again. Ask me what nobody told you.";

    private static final List<String> THEY_SAY = List.of(
            "I have worked in three departments here and still remember my first week.",
            "Coffee and an honest answer. I am usually free in the late afternoon.",
            "Saya senang mendengarkan dulu, baru bercerita.",
            "Sudah lama di sini, dan dulu juga bingung. Tanya apa saja.",
            "I like to plan one small thing from one meeting to the next.",
            "Bagi saya yang penting santai: jalan kaki sebentar sambil ngobrol.");

    private final Random random;
    private final LocalDate today;
    private final PersonId maya;
    private final Map<PersonId, Mentor> mentors = new HashMap<>();
    private final Map<PersonId, PersonCard> cards = new HashMap<>();
    private final Map<PersonId, Integer> taken = new HashMap<>();
    private final List<PersonId> inOrder = new ArrayList<>();

    DemoMentors(PersonCard maya, LocalDate today, Random random) {
        this.maya = maya.id();
        this.today = today;
        this.random = random;
        add(maya, new MentorProfile(MAYAS, maya.languages(), Mentor.MOST, Secret.of(MAYA_SAYS), false));
    }

    /** Chooses the others among people who have been here for two years. */
    void choose(List<PersonCard> people) {
        List<PersonCard> eligible = new ArrayList<>(people.stream()
                .filter(card -> !card.id().equals(maya))
                .filter(card -> card.hiredOn() != null && card.hiredOn().isBefore(today.minusYears(2)))
                .toList());
        Collections.shuffle(eligible, random);
        eligible.stream().limit(HOW_MANY - 1L).forEach(card -> add(card, profile(card)));
    }

    private MentorProfile profile(PersonCard card) {
        return new MentorProfile(
                OFFERS.get(random.nextInt(OFFERS.size())),
                card.languages(),
                1 + random.nextInt(Mentor.MOST),
                Secret.of(THEY_SAY.get(random.nextInt(THEY_SAY.size()))),
                inOrder.size() % (HOW_MANY / PAUSED) == HOW_MANY / PAUSED - 1);
    }

    private void add(PersonCard card, MentorProfile profile) {
        Mentor mentor = new Mentor(card.id(), today.minusDays(30L + random.nextInt(700)));
        mentor.offer(profile);
        mentors.put(card.id(), mentor);
        cards.put(card.id(), card);
        inOrder.add(card.id());
    }

    /** Somebody who may be proposed to that mentee; with a place to give if the pairing runs still. */
    Optional<Offer> oneFor(Mentee mentee, Lines lines, boolean runs) {
        int first = random.nextInt(inOrder.size());
        for (int i = 0; i < inOrder.size(); i++) {
            Offer offer = offer(inOrder.get((first + i) % inOrder.size()));
            boolean spared = runs && (offer.id().equals(maya) || offer.room() == 0);
            if (!spared && Policy.allAllow(mentee, offer, lines)) {
                return Optional.of(offer);
            }
        }
        return Optional.empty();
    }

    Offer offer(PersonId id) {
        MentorProfile profile = Objects.requireNonNull(mentors.get(id)).profile();
        return new Offer(
                Objects.requireNonNull(cards.get(id)),
                profile.topics(),
                profile.languages(),
                profile.paused() ? 0 : profile.capacity() - taken.getOrDefault(id, 0));
    }

    void takePlace(PersonId mentor) {
        taken.merge(mentor, 1, Integer::sum);
    }

    void persist(EntityManager db) {
        mentors.forEach((id, mentor) -> {
            mentor.hasTaken(taken.getOrDefault(id, 0));
            db.persist(mentor);
        });
    }
}
