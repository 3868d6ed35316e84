package org.teduh.peer.mentoring;

/** How often the two of a pairing mean to meet. */
public enum Rhythm {
    WEEKLY,
    FORTNIGHTLY,
    MONTHLY;

    public String getKey() {
        return "mentoring.rhythm." + name();
    }
}
