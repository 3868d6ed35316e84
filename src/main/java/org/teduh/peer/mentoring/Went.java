package org.teduh.peer.mentoring;

/** How a meeting felt to the one who logs it. Not a score: nothing is counted from it. */
public enum Went {
    WELL,
    ALL_RIGHT,
    NOT_SURE,
    NOT_WELL;

    public String getKey() {
        return "mentoring.went." + name();
    }
}
