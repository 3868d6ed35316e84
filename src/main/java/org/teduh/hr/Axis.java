package org.teduh.hr;

/**
 * What a range is drawn on: from 0, in equal steps.
 *
 * @param most  its end
 * @param unit  said at its end, such as "%"
 */
record Axis(double most, String unit, int steps) {

    private static final double[] ENDS = {1.5, 3, 6, 9, 12, 15, 30, 60, 90};

    /** A whole share in a hundred. */
    static final Axis HUNDRED = new Axis(100, "%", 4);

    /** Round, and far enough. */
    static Axis reaching(double value) {
        for (double end : ENDS) {
            if (value <= end) {
                return new Axis(end, "", 3);
            }
        }
        return new Axis(100, "", 4);
    }

    /** Where on it that is, in a hundred, never outside. */
    double at(double value) {
        return Math.max(0, Math.min(100, 100 * value / most));
    }
}
