package org.teduh.peer.mentoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.teduh.platform.Caller;
import org.teduh.platform.PersonId;
import org.teduh.platform.Role;
import org.teduh.platform.Seal;
import org.teduh.platform.Secret;
import org.teduh.staff.Roster;

/** What the caller asks a mentor for. */
@Stateless
@RolesAllowed(Role.EMPLOYEE)
public class Requests {

    @PersistenceContext(unitName = "care")
    private EntityManager db;

    @Inject
    private Roster roster;

    @Inject
    private Caller caller;

    @Inject
    private Seal seal;

    @Inject
    private Clock clock;

    /** What the caller asks for now; empty if they do not. */
    public Optional<RequestView> mine() {
        return Optional.ofNullable(
                        db.find(MentoringRequest.class, caller.person().value()))
                .filter(MentoringRequest::isOpen)
                .map(request -> request.view(seal));
    }

    /**
     * Asks for a mentor, or for something else than before.
     *
     * @throws TopicNeeded without a topic
     * @throws NoLanguageChosen without a language
     * @throws AlreadyPaired for who has a mentor, or a proposal to answer
     */
    public void ask(Set<Topic> topics, List<String> languages, Secret wish) {
        requireAlone(caller.person());
        MentoringRequest request = requestOf(caller.person());
        request.ask(topics, languages, wish, seal, today());
        db.merge(request);
    }

    /** Takes it back; a new hire is then not matched by rule either. */
    public void withdraw() {
        MentoringRequest request = requestOf(caller.person());
        request.withdraw();
        db.merge(request);
        db.createQuery("delete from Match m where m.menteeId = :me")
                .setParameter("me", caller.person().value())
                .executeUpdate();
    }

    private MentoringRequest requestOf(PersonId me) {
        MentoringRequest request = db.find(MentoringRequest.class, me.value());
        return request == null ? new MentoringRequest(me, today()) : request;
    }

    private void requireAlone(PersonId me) {
        if (Pairing.isLive(db, me)) {
            throw new AlreadyPaired();
        }
    }

    /** By the caller's own calendar. */
    private LocalDate today() {
        return roster.me().today(clock);
    }
}
