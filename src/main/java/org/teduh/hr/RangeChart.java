package org.teduh.hr;

import java.util.Locale;
import java.util.Optional;

/**
 * An estimate as a dot in the range that it likely lies in; the period before is a hollow ring above. Written here, so
 * that it needs no script and takes its colours from the theme.
 *
 * @param words  how numbers are written
 */
record RangeChart(Axis axis, HrWords words) {

    /**
     * The picture, with its meaning as label.
     *
     * @param numbers  whether the axis is numbered
     */
    String svg(Measure now, Optional<Measure> before, String label, boolean numbers) {
        StringBuilder svg = new StringBuilder("<svg class=\"t-range");
        svg.append(numbers ? " has-axis" : "")
                .append("\" role=\"img\" aria-label=\"")
                .append(HrWords.escape(label));
        svg.append("\">");
        for (int step = 0; step <= axis.steps(); step++) {
            svg.append(line("ax", 100.0 * step / axis.steps(), 100.0 * step / axis.steps(), 6, 30));
        }
        if (numbers) {
            svg.append(ticks(47));
        }
        double low = axis.at(now.low());
        double high = axis.at(now.high());
        svg.append(line("iv", low, high, 21, 21));
        svg.append(line("cap", low, low, 16, 26)).append(line("cap", high, high, 16, 26));
        svg.append(dot("pt", axis.at(now.value()), 21, 6));
        before.ifPresent(was -> svg.append(dot("was", axis.at(was.value()), 8, 4)));
        return svg.append("</svg>").toString();
    }

    /** The axis alone, for the head of a table. */
    String ticks() {
        return "<svg class=\"t-range is-axis\" aria-hidden=\"true\">" + ticks(14) + "</svg>";
    }

    private String ticks(int y) {
        StringBuilder ticks = new StringBuilder();
        for (int step = 0; step <= axis.steps(); step++) {
            String anchor = step == 0 ? "start" : step == axis.steps() ? "end" : "middle";
            String unit = step == axis.steps() ? axis.unit() : "";
            ticks.append(String.format(
                    Locale.ROOT,
                    "<text x=\"%.2f%%\" y=\"%d\" text-anchor=\"%s\">%s%s</text>",
                    100.0 * step / axis.steps(),
                    y,
                    anchor,
                    words.decimal(axis.most() * step / axis.steps()),
                    unit));
        }
        return ticks.toString();
    }

    private static String line(String kind, double x1, double x2, int y1, int y2) {
        return String.format(
                Locale.ROOT,
                "<line class=\"%s\" x1=\"%.2f%%\" x2=\"%.2f%%\" y1=\"%d\" y2=\"%d\"/>",
                kind,
                x1,
                x2,
                y1,
                y2);
    }

    private static String dot(String kind, double x, int y, int radius) {
        return String.format(
                Locale.ROOT, "<circle class=\"%s\" cx=\"%.2f%%\" cy=\"%d\" r=\"%d\"/>", kind, x, y, radius);
    }
}
