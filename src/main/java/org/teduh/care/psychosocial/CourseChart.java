package org.teduh.care.psychosocial;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A person's scores over time as a drawing of 360 by 200: written by the server, so that it needs no script, and scaled
 * by the browser. The scale is the whole one, 0 to 100, so that a small change looks small.
 */
public final class CourseChart {

    private static final int LEFT = 34;
    private static final int RIGHT = 336;
    private static final int TOP = 20;
    private static final int BOTTOM = 164;

    private final List<Point> points;

    /** One result. Coordinates are rounded to whole units. */
    public record Point(int x, int y, CheckResult result) {}

    /** A horizontal line of the scale. */
    public record Grid(int y, int score) {}

    private CourseChart(List<Point> points) {
        this.points = points;
    }

    /** The drawing of at least two results, the first first. */
    static CourseChart of(List<CheckResult> course) {
        Instant first = course.get(0).at();
        long whole = Math.max(
                1, Duration.between(first, course.get(course.size() - 1).at()).toSeconds());
        return new CourseChart(course.stream()
                .map(result -> new Point(
                        LEFT
                                + (int) ((RIGHT - LEFT)
                                        * Duration.between(first, result.at()).toSeconds()
                                        / whole),
                        y(result.score()),
                        result))
                .toList());
    }

    private static int y(int score) {
        return BOTTOM - (BOTTOM - TOP) * score / 100;
    }

    public List<Point> getPoints() {
        return points;
    }

    public List<Grid> getGrid() {
        return List.of(new Grid(y(0), 0), new Grid(y(50), 50), new Grid(y(100), 100));
    }

    /** The line through all points, as an SVG path. */
    public String getLine() {
        return points.stream().map(point -> point.x() + " " + point.y()).collect(Collectors.joining(" L", "M", ""));
    }

    public Point getFirst() {
        return points.get(0);
    }

    public Point getLast() {
        return points.get(points.size() - 1);
    }
}
