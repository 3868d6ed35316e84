package org.teduh.hr;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;

/** The part of {@code hr/overview} about new hires: exact, by quarter. */
@Named
@RequestScoped
public class MentoringPage {

    private static final int SHOWN = 4;

    @Inject
    private Figures figures;

    @Inject
    private HrWords words;

    /** The last four quarters that were released, the newest first. */
    public List<RowView> getQuarters() {
        return figures.coverage().stream()
                .sorted(Comparator.comparing(Coverage::period).reversed())
                .limit(SHOWN)
                .map(this::row)
                .toList();
    }

    private RowView row(Coverage of) {
        String name = words.say("hr.part." + of.period().substring(5), String.valueOf(of.year()));
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
