package org.teduh.care.counselling;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.UUID;

/** A counsellor's working time of every week, in local time of their zone; stands until it is taken away. */
@Entity
@Table(name = "availability_rules")
class AvailabilityRule {

    @Id
    private UUID id;

    @Column(name = "counsellor_id")
    private UUID counsellorId;

    private int weekday;

    @Column(name = "from_time")
    private LocalTime fromTime;

    @Column(name = "until_time")
    private LocalTime untilTime;

    protected AvailabilityRule() {}

    AvailabilityRule(UUID counsellorId, WorkingTime time) {
        this.id = UUID.randomUUID();
        this.counsellorId = counsellorId;
        this.weekday = time.weekday().getValue();
        this.fromTime = time.from();
        this.untilTime = time.until();
    }

    UUID id() {
        return id;
    }

    UUID counsellorId() {
        return counsellorId;
    }

    WorkingTime time() {
        return new WorkingTime(DayOfWeek.of(weekday), fromTime, untilTime);
    }
}
