package org.teduh.care.counselling;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A kind of session: how long it takes, and the breath before and after it. */
@Entity
@Table(name = "session_types")
class SessionType {

    @Id
    private UUID id;

    private String code;
    private int minutes;

    @Column(name = "buffer_before")
    private int bufferBefore;

    @Column(name = "buffer_after")
    private int bufferAfter;

    @Column(name = "every_minutes")
    private int everyMinutes;

    protected SessionType() {}

    UUID id() {
        return id;
    }

    SessionLength length() {
        return new SessionLength(minutes, bufferBefore, bufferAfter, everyMinutes);
    }

    List<QuarterHour> claimsFrom(Instant start) {
        return length().claimsFrom(start);
    }
}
