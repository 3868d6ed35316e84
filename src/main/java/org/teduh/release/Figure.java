package org.teduh.release;

import java.util.UUID;
import org.teduh.release.plan.Kind;

/**
 * A number that may be seen.
 *
 * @param answer  which cell of the table, from 0
 * @param deviation  standard deviation of the estimate
 */
record Figure(Kind kind, UUID node, int answer, int value, double deviation) {}
