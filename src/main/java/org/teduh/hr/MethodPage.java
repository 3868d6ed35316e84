package org.teduh.hr;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code hr/method}: how we count. The table of accuracy is made of the released cells themselves. */
@Named
@RequestScoped
public class MethodPage {

    /** What the figures of one table have in common on one level of the tree. */
    private record Part(String kind, boolean whole) {}

    @Inject
    private Figures figures;

    @Inject
    private ChosenPeriod chosen;

    @Inject
    private HrWords words;

    /** How far off figures are, 90 of 100 times: one row a table and level of every grain in the newest year. */
    public List<RowView> getAccuracy() {
        List<RowView> rows = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        for (PeriodView period : figures.periods()) {
            if (!seen.contains(period.grain())) {
                seen.add(period.grain());
                rows.addAll(accuracy(period));
            }
        }
        return rows;
    }

    private List<RowView> accuracy(PeriodView period) {
        Map<Part, Double> worst = new LinkedHashMap<>();
        for (CellView cell : figures.cells(period.name())) {
            worst.merge(new Part(cell.kind(), cell.level() == 1), cell.deviation(), Math::max);
        }
        return worst.entrySet().stream()
                .map(entry -> {
                    Part part = entry.getKey();
                    String name = words.say("hr_method.table." + part.kind())
                            + ", "
                            + words.say("hr_method.grain." + period.grain());
                    String off = words.tenths(Measure.LIKELY * entry.getValue());
                    return new RowView(
                            name,
                            words.say(part.whole() ? "hr.whole" : "hr_method.parts"),
                            "",
                            words.say("hr_method.off", off),
                            "",
                            "");
                })
                .toList();
    }

    /** What is defined, in the order of the page. */
    public List<String> getTerms() {
        return List.of("use", "case", "people", "wellbeing", "mentored", "period", "units", "small");
    }

    public boolean isReleased() {
        return !figures.periods().isEmpty();
    }

    public String getPeriod() {
        return words.period(chosen.of(figures.periods()));
    }

    /** What was planned for the chosen period, word for word. */
    public String getManifest() {
        return figures.manifest(chosen.of(figures.periods()).name());
    }
}
