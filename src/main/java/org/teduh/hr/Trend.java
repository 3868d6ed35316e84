package org.teduh.hr;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Use of counselling by the parts of the years: the finest periods that were released. */
@RequestScoped
class Trend {

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

    @Inject
    private Figures figures;

    @Inject
    private HrWords words;

    /** The oldest first; empty under two. */
    List<TrendChart.Point> points(List<PeriodView> released) {
        List<TrendChart.Point> points = new ArrayList<>();
        for (PeriodView period : released) {
            if (!period.isYear()) {
                Group.of(figures.cells(period.name())).stream()
                        .filter(Group::isWhole)
                        .findFirst()
                        .ifPresent(whole ->
                                whole.clients().ifPresent(clients -> points.add(point(period, whole, clients))));
            }
        }
        Collections.reverse(points);
        return points.size() < 2 ? List.of() : points;
    }

    private static TrendChart.Point point(PeriodView period, Group whole, Measure clients) {
        int part = period.name().charAt(6) - '1';
        return new TrendChart.Point(ROMAN.get(part), period.year(), clients.per(whole.heads() / 100.0));
    }

    /** For a wide window, and for a phone. */
    String svg(List<TrendChart.Point> points, boolean wide) {
        TrendChart chart = new TrendChart(points, words);
        Measure first = points.get(0).measure();
        Measure last = points.get(points.size() - 1).measure();
        String label = words.say("hr_overview.trend.label", words.tenths(first.value()), words.tenths(last.value()));
        return wide ? chart.svg(640, 270, "t-only-wide", label) : chart.svg(326, 240, "t-only-phone", label);
    }

    List<RowView> rows(List<TrendChart.Point> points) {
        return points.stream()
                .map(point -> new RowView(
                        point.part() + " " + point.year(),
                        "",
                        "",
                        words.tenths(point.measure().value()),
                        words.rateRange(point.measure()),
                        ""))
                .toList();
    }
}
