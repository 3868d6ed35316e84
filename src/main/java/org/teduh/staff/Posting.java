package org.teduh.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** Somebody belongs to a unit from a day on, until their next posting or their last day. */
@Entity
@Table(name = "postings")
@IdClass(Posting.Key.class)
class Posting {

    /** One person, one first day. */
    record Key(UUID personId, LocalDate since) implements Serializable {}

    @Id
    @Column(name = "person_id")
    private UUID personId;

    @Id
    private LocalDate since;

    @Column(name = "unit_id")
    private UUID unitId;

    protected Posting() {}

    Posting(UUID personId, LocalDate since, UUID unitId) {
        this.personId = personId;
        this.since = since;
        this.unitId = unitId;
    }

    void moveTo(UUID unitId) {
        this.unitId = unitId;
    }
}
