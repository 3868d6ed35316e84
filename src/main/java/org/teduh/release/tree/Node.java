package org.teduh.release.tree;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A published group of people: a unit with all that is below it, or "Other units of" its parent.
 *
 * @param parent  none for the whole organisation
 * @param name  the unit's; of "Other units", the parent's
 * @param others  whether it collects the parent's small children
 * @param collected  their names, in the order of the alphabet; empty for any other node
 * @param level  1 for the whole organisation
 * @param heads  people on the day that the tree was made
 */
public record Node(
        UUID id, @Nullable UUID parent, String name, boolean others, String collected, int level, int heads) {}
