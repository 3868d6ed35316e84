package org.teduh.peer.mentoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A dated step of a pairing's 30-60-90-day plan. Either of the two ticks it off, or takes the tick back. */
@Entity
@Table(name = "plan_steps")
@IdClass(PlanStep.Key.class)
class PlanStep {

    /** The days of the plan, counted from the day on which the pairing began. */
    static final List<Integer> DAYS = List.of(1, 7, 30, 60, 90);

    /** One pairing, one day of its plan. */
    record Key(UUID pairingId, int planDay) implements Serializable {}

    @Id
    @Column(name = "pairing_id")
    private UUID pairingId;

    @Id
    @Column(name = "plan_day")
    private int planDay;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "done_on")
    private @Nullable LocalDate doneOn;

    protected PlanStep() {}

    PlanStep(PairingId pairing, int planDay, LocalDate began) {
        this.pairingId = pairing.value();
        this.planDay = planDay;
        this.dueOn = workingDay(began.plusDays(planDay));
    }

    /** The whole plan of a pairing that began on that day. */
    static List<PlanStep> plan(PairingId pairing, LocalDate began) {
        return DAYS.stream().map(day -> new PlanStep(pairing, day, began)).toList();
    }

    private static LocalDate workingDay(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY
                ? day.plusDays(2)
                : day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(1) : day;
    }

    void tick(LocalDate today) {
        doneOn = doneOn == null ? today : null;
    }

    void doneOnTime() {
        doneOn = dueOn;
    }

    boolean isOn(int day) {
        return planDay == day;
    }

    boolean isDone() {
        return doneOn != null;
    }

    boolean isDueBy(LocalDate day) {
        return !dueOn.isAfter(day);
    }

    StepView view() {
        return new StepView(planDay, dueOn, doneOn);
    }
}
