package org.teduh.hr;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.List;

/** Which released period, and which measure, this session looks at; a name only. */
@SessionScoped
public class ChosenPeriod implements Serializable {

    private String period = "";
    private String measure = "use";

    /** The chosen one of these, or the newest whole year; there is at least one. */
    PeriodView of(List<PeriodView> released) {
        return released.stream()
                .filter(view -> view.name().equals(period))
                .findFirst()
                .or(() -> released.stream().filter(PeriodView::isYear).findFirst())
                .orElse(released.get(0));
    }

    String measure() {
        return measure;
    }

    void choose(String period, String measure) {
        this.period = period;
        this.measure = measure;
    }

    void choose(String period) {
        this.period = period;
    }
}
