package org.teduh.hr;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The part of {@code hr/overview} about new hires: exact, by quarter. */
@Named
@RequestScoped
public class MentoringPage {

    @Inject
    private Figures figures;

    @Inject
    private ChosenPeriod chosen;

    @Inject
    private HrWords words;

    /** The quarters of the chosen period, in order. */
    public List<RowView> getQuarters() {
        List<PeriodView> periods = figures.periods();
        if (periods.isEmpty()) {
            return List.of();
        }
        PeriodView period = chosen.of(periods);
        return figures.coverage().stream()
                .filter(quarter -> quarter.isWithin(period))
                .map(this::row)
                .toList();
    }

    private RowView row(Coverage of) {
        String name = words.say("hr.months." + of.period().substring(5), String.valueOf(of.year()));
        Integer mentored = of.mentored();
        return mentored == null
                ? new RowView(name, words.whole(of.hires()), "", words.say("hr.few"), "", "")
                : new RowView(
                        name,
                        words.whole(of.hires()),
                        "",
                        words.say("hr.percent", words.whole(100.0 * mentored / of.hires())),
                        words.say("hr_overview.of", words.whole(mentored), words.whole(of.hires())),
                        "");
    }
}
