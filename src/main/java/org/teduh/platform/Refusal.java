package org.teduh.platform;

import jakarta.ejb.ApplicationException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    /** The refusal that is, or lies under, what was thrown. */
    public static Optional<Refusal> in(@Nullable Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return Optional.of(refusal);
            }
        }
        return Optional.empty();
    }

    /** The bundle key of the sentence that says this refusal. */
    public final String key() {
        return "rejected." + getClass().getSimpleName();
    }
}
