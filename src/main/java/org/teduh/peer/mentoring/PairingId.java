package org.teduh.peer.mentoring;

import java.io.Serializable;
import java.util.UUID;
import org.teduh.platform.NotFound;

/** Which pairing. It travels in form posts, never in an address. */
public record PairingId(UUID value) implements Serializable {

    /** @throws NotFound if that is no id */
    public static PairingId of(String value) {
        try {
            return new PairingId(UUID.fromString(value));
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }
}
