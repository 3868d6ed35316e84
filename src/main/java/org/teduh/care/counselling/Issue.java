package org.teduh.care.counselling;

/** Why a client comes: the coded list of presenting issues. */
public enum Issue {
    WORK_STRESS,
    CONFLICT,
    ADAPTATION,
    FAMILY,
    GRIEF,
    ANXIETY,
    SUBSTANCE,
    FINANCE,
    LEGAL,
    TRAUMA,
    OTHER,
    NOT_STATED;

    public String getKey() {
        return "counselling.issue." + name();
    }
}
