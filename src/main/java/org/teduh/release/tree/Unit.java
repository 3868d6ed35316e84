package org.teduh.release.tree;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit of the organisation on the day that the tree is made.
 *
 * @param heads  people who belong to it directly
 */
public record Unit(UUID id, @Nullable UUID parent, String name, int heads) {}
