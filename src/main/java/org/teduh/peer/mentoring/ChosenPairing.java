package org.teduh.peer.mentoring;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Which of their pairings the person has opened: an id and nothing else, kept out of the address. */
@SessionScoped
public class ChosenPairing implements Serializable {

    private @Nullable PairingId id;

    void choose(PairingId id) {
        this.id = id;
    }

    @Nullable
    PairingId id() {
        return id;
    }
}
