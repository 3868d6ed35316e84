package org.teduh.care.counselling;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/** A day of a counsellor, or a part of one, that is not as every week: extra hours, or none. */
@Entity
@Table(name = "availability_exceptions")
class AvailabilityException {

    @Id
    private UUID id;

    @Column(name = "counsellor_id")
    private UUID counsellorId;

    @Column(name = "on_day")
    private LocalDate onDay;

    @Column(name = "from_time")
    private LocalTime fromTime;

    @Column(name = "until_time")
    private LocalTime untilTime;

    @Column(name = "is_open")
    private boolean open;

    private String label;

    protected AvailabilityException() {}

    AvailabilityException(UUID counsellorId, DayException exception, String label) {
        this.id = UUID.randomUUID();
        this.counsellorId = counsellorId;
        this.onDay = exception.day();
        this.fromTime = exception.from();
        this.untilTime = exception.until();
        this.open = exception.open();
        this.label = label;
    }

    UUID id() {
        return id;
    }

    UUID counsellorId() {
        return counsellorId;
    }

    DayException exception() {
        return new DayException(onDay, fromTime, untilTime, open);
    }

    /** In the counsellor's own words; they alone read it. */
    String label() {
        return label;
    }
}
