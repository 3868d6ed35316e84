package org.teduh.care.counselling;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.teduh.platform.PersonId;

/**
 * A meeting: a type, a start, a counsellor. It owns the {@link Claims} on the quarters of an hour that it takes, and
 * keeps its row when they are given back.
 */
@Entity
@Table(name = "appointments")
class Appointment {

    @Id
    private UUID id;

    @Column(name = "counsellor_id")
    private UUID counsellorId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "session_type")
    private SessionType type;

    @Enumerated(EnumType.STRING)
    private Modality modality;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    protected Appointment() {}

    Appointment(PersonId counsellor, SessionType type, Modality modality, Instant start) {
        this.id = UUID.randomUUID();
        this.counsellorId = counsellor.value();
        this.type = type;
        this.modality = modality;
        this.startsAt = start;
        this.endsAt = type.length().endOf(start);
    }

    UUID id() {
        return id;
    }

    UUID counsellorId() {
        return counsellorId;
    }

    Modality modality() {
        return modality;
    }

    Instant startsAt() {
        return startsAt;
    }

    Instant endsAt() {
        return endsAt;
    }

    /** What it takes of everybody's time, buffers included, in ascending order. */
    List<QuarterHour> quarters() {
        return type.claimsFrom(startsAt);
    }

    boolean hasBegun(Instant now) {
        return !now.isBefore(startsAt);
    }
}
