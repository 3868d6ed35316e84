package org.teduh.hr;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The part of {@code hr/overview} about the yearly survey: six bands, each with its range. */
@Named
@RequestScoped
public class WellbeingPage {

    private static final Axis AXIS = new Axis(60, "%", 3);

    @Inject
    private Figures figures;

    @Inject
    private ChosenPeriod chosen;

    @Inject
    private HrWords words;

    /** One row a band, the lowest first; empty where the period has no survey. */
    public List<RowView> getBands() {
        List<PeriodView> periods = figures.periods();
        if (periods.isEmpty()) {
            return List.of();
        }
        PeriodView period = chosen.of(periods);
        Optional<Group> before = whole(period.before());
        return whole(period.name())
                .map(now -> IntStream.range(0, now.bands().size())
                        .mapToObj(band -> row(band, now, before))
                        .toList())
                .orElse(List.of());
    }

    public String getAxis() {
        return new RangeChart(AXIS, words).ticks();
    }

    private Optional<Group> whole(String period) {
        return Group.of(figures.cells(period)).stream()
                .filter(Group::isWhole)
                .filter(group -> !group.bands().isEmpty())
                .findFirst();
    }

    private RowView row(int band, Group now, Optional<Group> before) {
        Measure share = now.bandShare(band);
        Optional<Measure> was = before.map(group -> group.bandShare(band));
        String name = words.say("hr.band." + band);
        String label = name + ": " + words.percent(share) + ", " + words.percentRange(share);
        return new RowView(
                name,
                "",
                new RangeChart(AXIS, words).svg(share.times(100), was.map(w -> w.times(100)), label, false),
                words.percent(share),
                words.whole(100 * share.low()) + "–" + words.whole(100 * share.high()),
                words.say("hr.change." + was.map(w -> share.since(w).key()).orElse("first")));
    }
}
