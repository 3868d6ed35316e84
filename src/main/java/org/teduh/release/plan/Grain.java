package org.teduh.release.plan;

/** How long a period is, and how many heads a node below the whole organisation must have in it. */
public enum Grain {
    YEAR(12, 250, ""),
    HALF(6, 500, "-H"),
    QUARTER(3, 1_000, "-Q");

    /** Heads that the whole organisation must have, whatever the grain. */
    public static final int LEAST_COMPANY = 100;

    private final int months;
    private final int leastHeads;
    private final String mark;

    Grain(int months, int leastHeads, String mark) {
        this.months = months;
        this.leastHeads = leastHeads;
        this.mark = mark;
    }

    public int months() {
        return months;
    }

    public int leastHeads() {
        return leastHeads;
    }

    public int inYear() {
        return 12 / months;
    }

    String mark() {
        return mark;
    }
}
