package org.teduh.peer.mentoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teduh.platform.NotFound;
import org.teduh.platform.PersonId;

/**
 * What the last matching of a cohort found for one mentee: a mentor with reasons, or nobody and why. Goes when it is
 * sent as a proposal, or when the cohort is matched again.
 */
@Entity
@Table(name = "matches")
@IdClass(Match.Key.class)
class Match {

    /** One cohort, one mentee. */
    record Key(UUID cohortId, UUID menteeId) implements Serializable {}

    @Id
    @Column(name = "cohort_id")
    private UUID cohortId;

    @Id
    @Column(name = "mentee_id")
    private UUID menteeId;

    @Column(name = "mentor_id")
    private @Nullable UUID mentorId;

    private int fit;
    private String reasons;

    @Column(name = "given_up")
    private String givenUp;

    @Enumerated(EnumType.STRING)
    private @Nullable Unmatched cause;

    protected Match() {}

    Match(CohortId cohort, PersonId mentee, PersonId mentor, Fit fit, List<Reason> givenUp) {
        this(cohort, mentee);
        this.mentorId = mentor.value();
        this.fit = fit.score();
        this.reasons = Reason.join(fit.reasons());
        this.givenUp = Reason.join(givenUp);
    }

    Match(CohortId cohort, PersonId mentee, Unmatched cause) {
        this(cohort, mentee);
        this.cause = cause;
    }

    private Match(CohortId cohort, PersonId mentee) {
        this.cohortId = cohort.value();
        this.menteeId = mentee.value();
        this.reasons = "";
        this.givenUp = "";
    }

    boolean isPair() {
        return mentorId != null;
    }

    CohortId cohort() {
        return new CohortId(cohortId);
    }

    PersonId mentee() {
        return new PersonId(menteeId);
    }

    /** @throws NotFound if nobody was found */
    PersonId mentor() {
        if (mentorId == null) {
            throw new NotFound();
        }
        return new PersonId(mentorId);
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

    @Nullable
    Unmatched cause() {
        return cause;
    }
}
