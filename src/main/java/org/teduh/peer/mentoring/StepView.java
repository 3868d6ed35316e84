package org.teduh.peer.mentoring;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step of the plan.
 *
 * @param day  of the plan: 1, 7, 30, 60 or 90
 */
public record StepView(int day, LocalDate dueOn, @Nullable LocalDate doneOn) {

    public boolean done() {
        return doneOn != null;
    }

    /** The bundle key of what is to do. */
    public String key() {
        return "mentoring.step." + day;
    }

    /** The bundle key of the sentence that says it. */
    public String more() {
        return key() + ".more";
    }
}
