package org.teduh.release;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.teduh.release.plan.Grain;
import org.teduh.release.plan.Period;

/**
 * One publication of statistics for a period. This row plans it; a {@link Publication} publishes it. Neither ever
 * changes. What lies between is done again after a crash: nothing of it was seen.
 */
@Entity
@Table(name = "releases")
class Release {

    @Id
    private UUID id;

    private String period;

    @Column(name = "calendar_year")
    private int calendarYear;

    @Enumerated(EnumType.STRING)
    private Grain grain;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    private String manifest;

    @Column(name = "made_on")
    private LocalDate madeOn;

    protected Release() {}

    Release(UUID id, Period period, Manifest manifest, LocalDate madeOn) {
        this.id = id;
        this.period = period.name();
        this.calendarYear = period.year();
        this.grain = period.grain();
        this.firstDay = period.first();
        this.lastDay = period.last();
        this.manifest = manifest.text();
        this.madeOn = madeOn;
    }

    UUID id() {
        return id;
    }

    /** What was planned, word for word. */
    Manifest manifest() {
        return new Manifest(manifest);
    }
}
