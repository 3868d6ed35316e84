package org.teduh.care.counselling;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** Somebody is taken for a quarter of an hour. Read here; written by {@link Claims}. */
@Entity
@Table(name = "claims")
@IdClass(Claim.Key.class)
class Claim {

    /** Who, and which quarter. */
    record Key(UUID resource, Instant quarter) implements Serializable {}

    @Id
    private UUID resource;

    @Id
    private Instant quarter;

    @Column(name = "appointment_id")
    private UUID appointmentId;

    protected Claim() {}

    UUID resource() {
        return resource;
    }

    Instant quarter() {
        return quarter;
    }
}
