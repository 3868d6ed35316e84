package org.teduh.peer.mentoring;

import java.io.Serializable;
import java.util.UUID;
import org.teduh.platform.NotFound;

/** Which cohort. It travels in form posts, never in an address. */
public record CohortId(UUID value) implements Serializable {

    /** @throws NotFound if that is no id */
    public static CohortId of(String value) {
        try {
            return new CohortId(UUID.fromString(value));
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }
}
