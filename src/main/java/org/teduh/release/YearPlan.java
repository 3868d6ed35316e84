package org.teduh.release;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.ZoneId;
import org.teduh.release.plan.Plan;

/** Which plan and which time zone hold for a calendar year. Made once and never changed. */
@Entity
@Table(name = "year_plans")
class YearPlan {

    @Id
    @Column(name = "calendar_year")
    private int calendarYear;

    private String plan;
    private String zone;

    @Column(name = "made_on")
    private LocalDate madeOn;

    protected YearPlan() {}

    YearPlan(int calendarYear, Plan plan, ZoneId zone, LocalDate madeOn) {
        this.calendarYear = calendarYear;
        this.plan = plan.name();
        this.zone = zone.getId();
        this.madeOn = madeOn;
    }

    Plan plan() {
        return Plan.named(plan);
    }

    ZoneId zone() {
        return ZoneId.of(zone);
    }
}
