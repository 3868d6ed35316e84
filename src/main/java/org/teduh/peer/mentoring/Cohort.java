package org.teduh.peer.mentoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** People who are matched together: the new hires between two days, and everybody else who asks at that time. */
@Entity
@Table(name = "cohorts")
@NamedQuery(name = "Cohort.all", query = "select c from Cohort c order by c.hiredFrom desc, c.name")
@NamedQuery(name = "Cohort.named", query = "select c from Cohort c where lower(c.name) = lower(:name)")
class Cohort {

    private static final int OPEN_FOR = 90;

    @Id
    private UUID id;

    private String name;

    @Column(name = "hired_from")
    private LocalDate hiredFrom;

    @Column(name = "hired_until")
    private LocalDate hiredUntil;

    @Column(name = "matched_at")
    private @Nullable Instant matchedAt;

    @Version
    private long version;

    protected Cohort() {}

    /** @throws DaysBackwards if the first day comes after the last */
    Cohort(String name, LocalDate hiredFrom, LocalDate hiredUntil) {
        if (hiredFrom.isAfter(hiredUntil)) {
            throw new DaysBackwards();
        }
        this.id = UUID.randomUUID();
        this.name = name;
        this.hiredFrom = hiredFrom;
        this.hiredUntil = hiredUntil;
    }

    void matched(Instant now) {
        matchedAt = now;
    }

    CohortId id() {
        return new CohortId(id);
    }

    boolean enrols(@Nullable LocalDate hiredOn) {
        return view().enrols(hiredOn);
    }

    /** A cohort is matched until ninety days after its last day of hire; who asks later is in the next one. */
    boolean isClosed(LocalDate today) {
        return today.isAfter(hiredUntil.plusDays(OPEN_FOR));
    }

    CohortView view() {
        return new CohortView(id(), name, hiredFrom, hiredUntil, matchedAt);
    }
}
