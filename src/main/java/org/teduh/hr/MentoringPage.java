package org.teduh.hr;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

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
        return quarters().stream().map(this::row).toList();
    }

    /** Of all these quarters together: exact numbers may be added up. Not said if one of them is under 10. */
    public String getTotal() {
        return isWhole() ? words.say("hr.percent", words.whole(100.0 * mentored() / hires())) : words.say("hr.few");
    }

    public String getTotalOf() {
        return isWhole() ? words.say("hr_overview.exact", words.whole(mentored()), words.whole(hires())) : "";
    }

    private boolean isWhole() {
        return quarters().stream().allMatch(quarter -> quarter.mentored() != null);
    }

    private int hires() {
        return quarters().stream().mapToInt(Coverage::hires).sum();
    }

    private int mentored() {
        return quarters().stream()
                .mapToInt(quarter -> Optional.ofNullable(quarter.mentored()).orElse(0))
                .sum();
    }

    private List<Coverage> quarters() {
        List<PeriodView> periods = figures.periods();
        if (periods.isEmpty()) {
            return List.of();
        }
        PeriodView period = chosen.of(periods);
        return figures.coverage().stream()
                .filter(quarter -> quarter.isWithin(period))
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
