package org.teduh.care.counselling;

/** As a counsellor names it; a client may wish for one. */
public enum Gender {
    WOMAN,
    MAN,
    OTHER;

    public String getKey() {
        return "counselling.gender." + name();
    }
}
