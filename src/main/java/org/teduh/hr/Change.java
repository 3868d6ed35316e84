package org.teduh.hr;

import java.util.Locale;

/** What can be said of two figures of the same thing, given how uncertain both are. */
public enum Change {
    NONE,
    PROBABLY_HIGHER,
    HIGHER,
    PROBABLY_LOWER,
    LOWER;

    /** The end of its bundle keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
