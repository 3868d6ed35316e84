package org.teduh.release.plan;

/** What a table counts. In each table and period a person counts 1 in exactly one cell a level. */
public enum Kind {
    /** People of whom a counselling case was opened. */
    U(1, true),
    /** Presenting issue of the first such case. */
    I(12, false),
    /** Modality of its first attended session. */
    M(4, false),
    /** Days to its first confirmed start. */
    T(5, false),
    /** Its outcome. */
    O(4, false),
    /** The last answer on satisfaction. */
    S(6, false),
    /** The yearly wellbeing survey: WHO-5 in six bands. */
    W(6, true);

    private final int answers;
    private final boolean made;

    Kind(int answers, boolean made) {
        this.answers = answers;
        this.made = made;
    }

    public int answers() {
        return answers;
    }

    /** Whether it is counted yet. Its budget is reserved either way. */
    public boolean isMade() {
        return made;
    }

    /** Whether a changed answer takes a person from one cell of it to another. */
    boolean isAnswered() {
        return this != U;
    }
}
