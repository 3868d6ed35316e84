package org.teduh.peer.mentoring;

import org.jspecify.annotations.Nullable;
import org.teduh.platform.Secret;

/**
 * What the two of a pairing have agreed on; both read it, nobody else.
 *
 * @param goals  empty before they have agreed
 */
public record Agreement(
        Secret goals, @Nullable Rhythm meets, @Nullable Way way) {

    public boolean made() {
        return meets != null && way != null;
    }
}
