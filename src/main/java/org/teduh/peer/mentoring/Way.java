package org.teduh.peer.mentoring;

/** How the two of a pairing mean to meet. */
public enum Way {
    IN_PERSON,
    VIDEO,
    PHONE,
    AS_IT_COMES;

    public String getKey() {
        return "mentoring.way." + name();
    }
}
