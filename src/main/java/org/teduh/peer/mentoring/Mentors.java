package org.teduh.peer.mentoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.teduh.platform.Caller;
import org.teduh.platform.PersonId;
import org.teduh.platform.Role;
import org.teduh.staff.PersonCard;
import org.teduh.staff.Roster;

/** Who offers to be a mentor. */
@Stateless
public class Mentors {

    @PersistenceContext(unitName = "care")
    private EntityManager db;

    @Inject
    private Roster roster;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** What the caller offers; empty for who is no mentor. */
    @RolesAllowed(Role.EMPLOYEE)
    public Optional<MentorLine> mine() {
        return Optional.ofNullable(db.find(Mentor.class, caller.person().value()))
                .map(mentor -> line(mentor, roster.me(), Offers.promised(db)));
    }

    /**
     * Offers this from now on.
     *
     * @throws TopicNeeded without a topic
     * @throws NoLanguageChosen without a language
     * @throws PlacesTaken if more places are taken than would be offered
     */
    @RolesAllowed(Role.EMPLOYEE)
    public void offer(MentorProfile profile) {
        PersonId me = caller.person();
        Mentor mentor = db.find(Mentor.class, me.value());
        if (mentor == null) {
            mentor = new Mentor(me, LocalDate.now(clock));
            mentor.offer(profile);
            db.persist(mentor);
        } else {
            mentor.offer(profile);
        }
    }

    /** All mentors, those with most room first, then by name. */
    @RolesAllowed(Role.COORDINATOR)
    public List<MentorLine> all() {
        Map<PersonId, Mentor> mentors = db.createQuery("select m from Mentor m", Mentor.class)
                .getResultStream()
                .collect(Collectors.toMap(Mentor::person, mentor -> mentor));
        Map<PersonId, Integer> promised = Offers.promised(db);
        return roster.cards(mentors.keySet()).stream()
                .map(card -> line(Objects.requireNonNull(mentors.get(card.id())), card, promised))
                .sorted(Comparator.comparingInt(line -> -line.room()))
                .toList();
    }

    private static MentorLine line(Mentor mentor, PersonCard card, Map<PersonId, Integer> promised) {
        int waiting = promised.getOrDefault(mentor.person(), 0);
        return new MentorLine(card, mentor.profile(), mentor.taken(), waiting, Math.max(0, mentor.room() - waiting));
    }
}
