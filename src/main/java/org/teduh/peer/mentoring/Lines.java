package org.teduh.peer.mentoring;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.teduh.platform.PersonId;

/**
 * Who reports to whom, as it stands when a cohort is matched.
 *
 * @param managers  the manager of everybody who has one
 */
record Lines(Map<PersonId, PersonId> managers) {

    /** Whether one of the two is above the other, at any distance. */
    boolean areOnOne(PersonId a, PersonId b) {
        return isAbove(a, b) || isAbove(b, a);
    }

    private boolean isAbove(PersonId upper, PersonId lower) {
        Set<PersonId> seen = new HashSet<>();
        for (@Nullable PersonId at = managers.get(lower); at != null && seen.add(at); at = managers.get(at)) {
            if (at.equals(upper)) {
                return true;
            }
        }
        return false;
    }
}
