package org.teduh.release;

import java.util.concurrent.atomic.AtomicInteger;

/** A calendar year for each test, later than those before: years are opened in order, and never again. */
final class FutureYears {

    private static final AtomicInteger LAST = new AtomicInteger(2040);

    private FutureYears() {}

    static int next() {
        return LAST.addAndGet(2);
    }
}
