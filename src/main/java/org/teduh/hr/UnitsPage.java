package org.teduh.hr;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.teduh.platform.Pages;

/** {@code hr/units}: what was published of parts of the organisation. Filters choose among that and compute nothing. */
@Named
@RequestScoped
public class UnitsPage {

    private static final List<String> MEASURES = List.of("use", "low", "answered");

    @Inject
    private Figures figures;

    @Inject
    private ChosenPeriod chosen;

    @Inject
    private HrWords words;

    @Inject
    private Download download;

    @Inject
    private Pages pages;

    private List<PeriodView> periods = List.of();
    private List<Group> now = List.of();
    private List<Group> before = List.of();
    private String period = "";
    private String measure = "";
    private Axis axis = Axis.HUNDRED;

    @PostConstruct
    void open() {
        periods = figures.periods();
        measure = chosen.measure();
        if (!periods.isEmpty()) {
            PeriodView view = chosen.of(periods);
            period = view.name();
            now = Group.of(figures.cells(view.name()));
            before = Group.of(figures.cells(view.before()));
            axis = measure.equals("use")
                    ? Axis.reaching(parts().stream()
                            .flatMap(group -> of(group).stream())
                            .mapToDouble(Measure::high)
                            .max()
                            .orElse(1))
                    : Axis.HUNDRED;
        }
    }

    public List<PeriodView> getPeriods() {
        return periods;
    }

    public String nameOf(PeriodView of) {
        return words.period(of);
    }

    public List<String> getMeasures() {
        return MEASURES;
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }

    public String getMeasure() {
        return measure;
    }

    public void setMeasure(String measure) {
        this.measure = measure;
    }

    public String show() {
        chosen.choose(period, MEASURES.contains(measure) ? measure : "use");
        return pages.go("hr/units");
    }

    public void export() {
        download.send(period);
    }

    public boolean isReleased() {
        return !now.isEmpty();
    }

    /** Whether that measure was published of parts of the organisation at all. */
    public boolean isOffered() {
        return parts().stream().anyMatch(group -> of(group).isPresent());
    }

    public String getHeading() {
        return words.say("hr_units.heading." + measure, words.period(chosen.of(periods)));
    }

    public String getAxis() {
        return new RangeChart(axis, words).ticks();
    }

    public List<RowView> getRows() {
        return parts().stream()
                .flatMap(group -> of(group).map(at -> row(group, at)).stream())
                .toList();
    }

    /** Which units stand under "Other units", one sentence each. */
    public List<String> getNotes() {
        return parts().stream()
                .filter(group -> !group.first().collected().isEmpty())
                .map(group -> words.say(
                        "hr_units.collected", words.group(group), group.first().collected()))
                .toList();
    }

    private List<Group> parts() {
        return now.stream().filter(group -> !group.isWhole()).toList();
    }

    private Optional<Measure> of(Group group) {
        return switch (measure) {
            case "low" -> group.lowShare().map(share -> share.times(100));
            case "answered" -> group.answers().map(answers -> answers.per(group.heads() / 100.0));
            default -> group.clients().map(clients -> clients.per(group.heads() / 100.0));
        };
    }

    private RowView row(Group group, Measure at) {
        Optional<Measure> was =
                before.stream().filter(group::isLike).findFirst().flatMap(this::of);
        String name = words.group(group);
        String change = words.say("hr.change." + was.map(w -> at.since(w).key()).orElse("first"));
        if (measure.equals("use") && group.clients().filter(Measure::isSmall).isPresent()) {
            return new RowView(name, words.whole(group.heads()), "", words.say("hr.few"), "", "");
        }
        String range = words.tenths(at.low()) + "–" + words.tenths(at.high());
        String label = name + ": " + words.tenths(at.value()) + ", " + words.rateRange(at);
        String svg = new RangeChart(axis, words).svg(at, was, label, false);
        return new RowView(name, words.whole(group.heads()), svg, words.tenths(at.value()), range, change);
    }
}
