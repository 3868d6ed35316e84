package org.teduh.staff;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A unit of the organisation; the whole of it has no parent. */
public record UnitView(UUID id, @Nullable UUID parent, String name) {}
