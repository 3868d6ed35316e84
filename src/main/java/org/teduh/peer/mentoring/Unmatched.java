package org.teduh.peer.mentoring;

/** Why a mentee got nobody in this matching: the policy that ruled out the last mentor, or the room. */
public enum Unmatched {
    NO_MENTORS,
    NO_SHARED_LANGUAGE,
    NO_ROOM,
    ONLY_OWN_LINE,
    ROOM_WENT_TO_OTHERS;

    public String getKey() {
        return "mentoring.unmatched." + name();
    }
}
