package org.teduh.peer.mentoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teduh.platform.PersonId;
import org.teduh.platform.Seal;
import org.teduh.platform.Secret;

/**
 * A mentor and a mentee. Proposed to both; begins when both have said yes, and takes one of the mentor's places from then
 * on until one of them ends it, or both have come to the end of the plan. Nobody gives a reason for a no.
 */
@Entity
@Table(name = "pairings")
@NamedQuery(
        name = "Pairing.mine",
        query = "select p from Pairing p where p.id = :id and (p.mentorId = :me or p.menteeId = :me)")
@NamedQuery(
        name = "Pairing.allMine",
        query = "select p from Pairing p where p.mentorId = :me or p.menteeId = :me order by p.proposedOn desc, p.id")
@NamedQuery(name = "Pairing.live", query = "select p.id from Pairing p where p.menteeId = :mentee and p.state in :live")
class Pairing {

    private static final int DAYS_TO_ANSWER = 7;

    @Id
    private UUID id;

    @Column(name = "mentor_id")
    private UUID mentorId;

    @Column(name = "mentee_id")
    private UUID menteeId;

    @Column(name = "cohort_id")
    private @Nullable UUID cohortId;

    @Column(name = "is_onboarding")
    private boolean onboarding;

    @Enumerated(EnumType.STRING)
    private PairingState state;

    private int fit;
    private String reasons;

    @Column(name = "given_up")
    private String givenUp;

    @Column(name = "proposed_on")
    private LocalDate proposedOn;

    @Column(name = "active_on")
    private @Nullable LocalDate activeOn;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    private byte @Nullable [] goals;

    @Enumerated(EnumType.STRING)
    private @Nullable Rhythm meets;

    @Enumerated(EnumType.STRING)
    private @Nullable Way way;

    @Version
    private long version;

    protected Pairing() {}

    /**
     * Proposes the two to each other.
     *
     * @param onboarding  whether it is for the mentee's first months here
     */
    Pairing(Match match, boolean onboarding, LocalDate today) {
        this.id = UUID.randomUUID();
        this.mentorId = match.mentor().value();
        this.menteeId = match.mentee().value();
        this.cohortId = match.cohort().value();
        this.onboarding = onboarding;
        this.state = PairingState.PROPOSED;
        this.fit = match.fit();
        this.reasons = Reason.join(match.reasons());
        this.givenUp = Reason.join(match.givenUp());
        this.proposedOn = today;
    }

    /**
     * One of the two says yes; saying it again changes nothing.
     *
     * @throws PairingMovedOn if the proposal does not wait any more
     */
    void accept(PersonId who, LocalDate today) {
        PairingState own = isMentor(who) ? PairingState.MENTOR_ACCEPTED : PairingState.MENTEE_ACCEPTED;
        if (state == own) {
            return;
        }
        state = state.to(state == PairingState.PROPOSED ? own : PairingState.ACTIVE);
        if (state == PairingState.ACTIVE) {
            activeOn = today;
        }
    }

    void decline(LocalDate today) {
        end(PairingState.DECLINED, today);
    }

    void expire(LocalDate today) {
        end(PairingState.EXPIRED, today);
    }

    void pause() {
        state = state.to(PairingState.PAUSED);
    }

    void goOn() {
        state = state.to(PairingState.ACTIVE);
    }

    /** The plan has been gone through, or not: both are an end. */
    void end(boolean planDone, LocalDate today) {
        end(planDone ? PairingState.COMPLETED : PairingState.ENDED_EARLY, today);
    }

    private void end(PairingState last, LocalDate today) {
        state = state.to(last);
        endedOn = today;
    }

    /**
     * What the two agree on.
     *
     * @throws PairingMovedOn if it does not run
     */
    void agree(Secret goals, Rhythm meets, Way way, Seal seal) {
        requireRunning();
        this.goals = seal.sealText(goals, place());
        this.meets = meets;
        this.way = way;
    }

    /** @throws PairingMovedOn if it does not run */
    void requireRunning() {
        if (!state.isRunning()) {
            throw new PairingMovedOn();
        }
    }

    PairingId id() {
        return new PairingId(id);
    }

    PersonId mentor() {
        return new PersonId(mentorId);
    }

    PersonId mentee() {
        return new PersonId(menteeId);
    }

    boolean isMentor(PersonId who) {
        return mentorId.equals(who.value());
    }

    PersonId partnerOf(PersonId who) {
        return isMentor(who) ? mentee() : mentor();
    }

    /** Whether this one has a question to answer. */
    boolean waitsFor(PersonId who) {
        return state == PairingState.PROPOSED
                || state == (isMentor(who) ? PairingState.MENTEE_ACCEPTED : PairingState.MENTOR_ACCEPTED);
    }

    /** Whether it waits for an answer, and seven working days have gone by. */
    boolean isOverdue(LocalDate today) {
        long workingDays = proposedOn.isAfter(today)
                ? 0
                : proposedOn
                        .datesUntil(today)
                        .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                        .count();
        return state.isWaiting() && workingDays >= DAYS_TO_ANSWER;
    }

    PairingState state() {
        return state;
    }

    boolean isOnboarding() {
        return onboarding;
    }

    int fit() {
        return fit;
    }

    List<Reason> reasons() {
        return Reason.split(reasons);
    }

    List<Reason> givenUp() {
        return Reason.split(givenUp);
    }

    LocalDate proposedOn() {
        return proposedOn;
    }

    @Nullable
    LocalDate activeOn() {
        return activeOn;
    }

    @Nullable
    LocalDate endedOn() {
        return endedOn;
    }

    /** The day of the last thing that happened to it. */
    LocalDate since() {
        return endedOn != null ? endedOn : activeOn != null ? activeOn : proposedOn;
    }

    /** Whether that mentee has a mentor, or a proposal that waits. */
    static boolean isLive(EntityManager db, PersonId mentee) {
        return !db.createNamedQuery("Pairing.live", UUID.class)
                .setParameter("mentee", mentee.value())
                .setParameter("live", PairingState.LIVE)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    Agreement agreement(Seal seal) {
        return new Agreement(goals == null ? Secret.of("") : seal.openText(goals, place()), meets, way);
    }

    private String place() {
        return "pairing-goals:" + id;
    }
}
