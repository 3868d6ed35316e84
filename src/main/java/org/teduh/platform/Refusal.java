package org.teduh.platform;

import jakarta.ejb.ApplicationException;

/**
 * A "no" that the page can say in the person's language. It is a type and nothing else: no text, no cause, no ids, so
 * that nothing about anybody can travel in it. Its words stand in the bundle as {@code rejected.<SimpleName>}. The
 * transaction that met it is rolled back.
 */
@ApplicationException(rollback = true, inherited = true)
public abstract class Refusal extends RuntimeException {

    protected Refusal() {
        super(null, null, false, false);
    }

    /** The bundle key of the sentence that says this refusal. */
    public final String key() {
        return "rejected." + getClass().getSimpleName();
    }
}
