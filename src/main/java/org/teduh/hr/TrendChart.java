package org.teduh.hr;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Estimates of one thing over time: a line in the band that it likely runs in. */
record TrendChart(List<Point> points, HrWords words) {

    private static final int LEFT = 44;

    /**
     * One period.
     *
     * @param part  of the year, such as "I"
     */
    record Point(String part, int year, Measure measure) {}

    /** @param width  and {@code height} of the drawing, in its own units */
    String svg(int width, int height, String kind, String label) {
        Axis axis = Axis.reaching(points.stream()
                .mapToDouble(point -> point.measure().high())
                .max()
                .orElse(1));
        double bottom = height - 46;
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg class=\"t-chart %s\" viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">",
                kind,
                width,
                height,
                HrWords.escape(label)));
        for (int step = 0; step <= axis.steps(); step++) {
            double y = y(axis, bottom, axis.most() * step / axis.steps());
            svg.append(String.format(
                    Locale.ROOT,
                    "<line class=\"grid\" x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\"/><text x=\"0\" y=\"%.1f\">%s</text>",
                    LEFT,
                    width - 4,
                    y,
                    y,
                    y + 4,
                    words.decimal(axis.most() * step / axis.steps())));
        }
        String lows = path(width, bottom, axis, false, true);
        String highs = path(width, bottom, axis, true, true);
        svg.append("<polygon class=\"band\" points=\"").append(highs).append(' ');
        svg.append(reversed(lows)).append("\"/>");
        svg.append("<polyline class=\"edge\" points=\"").append(highs).append("\"/>");
        svg.append("<polyline class=\"edge\" points=\"").append(lows).append("\"/>");
        svg.append("<polyline class=\"line\" points=\"")
                .append(path(width, bottom, axis, false, false))
                .append("\"/>");
        return svg.append(last(width, bottom, axis))
                .append(names(width, height))
                .append("</svg>")
                .toString();
    }

    private String path(int width, double bottom, Axis axis, boolean high, boolean edge) {
        return IntStream.range(0, points.size())
                .mapToObj(i -> {
                    Measure at = points.get(i).measure();
                    double value = !edge ? at.value() : high ? at.high() : at.low();
                    return String.format(Locale.ROOT, "%.1f,%.1f", x(width, i), y(axis, bottom, value));
                })
                .collect(Collectors.joining(" "));
    }

    private static String reversed(String path) {
        List<String> points = java.util.Arrays.asList(path.split(" "));
        java.util.Collections.reverse(points);
        return String.join(" ", points);
    }

    private String last(int width, double bottom, Axis axis) {
        int end = points.size() - 1;
        Measure at = points.get(end).measure();
        return String.format(
                Locale.ROOT,
                "<circle class=\"pt\" cx=\"%.1f\" cy=\"%.1f\" r=\"6\"/>"
                        + "<text class=\"on\" x=\"%.1f\" y=\"%.1f\" text-anchor=\"end\">%s</text>",
                x(width, end),
                y(axis, bottom, at.value()),
                x(width, end) + 12,
                y(axis, bottom, at.high()) - 10,
                words.tenths(at.value()));
    }

    private String names(int width, int height) {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            names.append(name(x(width, i), height - 22, point.part()));
            if (i == 0 || points.get(i - 1).year() != point.year()) {
                names.append(name(x(width, i), height - 3, String.valueOf(point.year())));
            }
        }
        return names.toString();
    }

    private static String name(double x, int y, String text) {
        return String.format(Locale.ROOT, "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%s</text>", x, y, text);
    }

    private double x(int width, int i) {
        double from = LEFT + 20.0;
        double to = width - 24.0;
        return points.size() == 1 ? to : from + (to - from) * i / (points.size() - 1);
    }

    private static double y(Axis axis, double bottom, double value) {
        return bottom - (bottom - 20) * Math.min(1, value / axis.most());
    }
}
