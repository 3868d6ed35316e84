package org.teduh.hr;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.teduh.platform.Pages;

/** {@code hr/overview}: one sentence that reads the data, and the figures that it is read from. */
@Named
@RequestScoped
public class OverviewPage {

    @Inject
    private Figures figures;

    @Inject
    private ChosenPeriod chosen;

    @Inject
    private Trend trend;

    @Inject
    private HrWords words;

    @Inject
    private Download download;

    @Inject
    private Pages pages;

    private List<PeriodView> periods = List.of();
    private String period = "";
    private Optional<Group> now = Optional.empty();
    private Optional<Group> before = Optional.empty();
    private List<TrendChart.Point> points = List.of();

    @PostConstruct
    void open() {
        periods = figures.periods();
        if (!periods.isEmpty()) {
            period = view().name();
            now = whole(period);
            before = whole(view().before());
            points = trend.points(periods);
        }
    }

    private Optional<Group> whole(String name) {
        return Group.of(figures.cells(name)).stream().filter(Group::isWhole).findFirst();
    }

    private PeriodView view() {
        return chosen.of(periods);
    }

    public boolean isReleased() {
        return now.isPresent();
    }

    /** What can be chosen: the periods that were released. */
    public List<PeriodView> getPeriods() {
        return periods;
    }

    public String nameOf(PeriodView of) {
        return words.period(of);
    }

    public String getPeriod() {
        return period;
    }

    public void setPeriod(String period) {
        this.period = period;
    }

    public String show() {
        chosen.choose(period);
        return pages.go("hr/overview");
    }

    /** Sends the cells of the period that is shown. */
    public void export() {
        download.send(view().name());
    }

    public String getFact() {
        return words.say(
                "hr_overview.fact",
                words.period(view()),
                words.whole(now.map(Group::heads).orElse(0)));
    }

    /** What the sentence claims, and what it adds. */
    public String getReading() {
        return words.say("hr_overview.reading." + reading(), lowNow());
    }

    public String getReadingRest() {
        return words.say("hr_overview.reading." + reading() + ".rest");
    }

    private String lowNow() {
        return now.flatMap(Group::lowShare)
                .map(low -> words.whole(100 * low.value()))
                .orElse("");
    }

    private String reading() {
        Optional<Measure> low = now.flatMap(Group::lowShare);
        if (low.isPresent()) {
            return "low."
                    + before.flatMap(Group::lowShare)
                            .map(was -> low.get().since(was).key())
                            .orElse("first");
        }
        Optional<Measure> use = now.flatMap(OverviewPage::use);
        return "use."
                + before.flatMap(OverviewPage::use)
                        .flatMap(was -> use.map(is -> is.since(was).key()))
                        .orElse("first");
    }

    private static Optional<Measure> use(Group group) {
        return group.clients().map(clients -> clients.per(group.heads() / 100.0));
    }

    private static Optional<Measure> answered(Group group) {
        return group.answers().map(answers -> answers.per(group.heads()));
    }

    public List<FigureView> getFigures() {
        List<FigureView> all = new ArrayList<>();
        now.flatMap(Group::lowShare)
                .ifPresent(low -> all.add(share("hr_overview.low", low, before.flatMap(Group::lowShare))));
        now.flatMap(OverviewPage::use).ifPresent(use -> all.add(rate(use, before.flatMap(OverviewPage::use))));
        now.flatMap(OverviewPage::answered)
                .ifPresent(
                        share -> all.add(share("hr_overview.answered", share, before.flatMap(OverviewPage::answered))));
        return all;
    }

    private FigureView share(String key, Measure share, Optional<Measure> was) {
        String value = words.percent(share);
        String range = words.percentRange(share);
        RangeChart chart = new RangeChart(Axis.HUNDRED, words);
        String label = words.say(key) + ": " + value + ", " + range;
        return new FigureView(
                words.say(key), value, range, chart.svg(share.times(100), was.map(w -> w.times(100)), label, true));
    }

    private FigureView rate(Measure rate, Optional<Measure> was) {
        String value = words.tenths(rate.value());
        String range = words.rateRange(rate);
        Axis axis = Axis.reaching(Math.max(rate.high(), was.map(Measure::high).orElse(0.0)));
        String label = words.say("hr_overview.use") + ": " + value + ", " + range;
        return new FigureView(
                words.say("hr_overview.use"), value, range, new RangeChart(axis, words).svg(rate, was, label, true));
    }

    public boolean isTrend() {
        return !points.isEmpty();
    }

    public String getTrendWide() {
        return trend.svg(points, true);
    }

    public String getTrendNarrow() {
        return trend.svg(points, false);
    }

    public List<RowView> getTrendRows() {
        return trend.rows(points);
    }

    public String getClients() {
        return now.flatMap(Group::clients).map(words::count).orElse("");
    }

    public String getClientsRange() {
        return now.flatMap(Group::clients).map(words::range).orElse("");
    }
}
