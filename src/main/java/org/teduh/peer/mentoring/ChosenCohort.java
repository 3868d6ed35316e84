package org.teduh.peer.mentoring;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Which cohort the coordinator has opened: an id and nothing else, kept out of the address. */
@SessionScoped
public class ChosenCohort implements Serializable {

    private @Nullable CohortId id;

    void choose(CohortId id) {
        this.id = id;
    }

    @Nullable
    CohortId id() {
        return id;
    }
}
