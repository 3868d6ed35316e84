package org.teduh.staff;

import java.util.List;

/**
 * Somebody as the administrator sees them.
 *
 * @param managerName  empty at the top and for somebody external
 * @param manager  whether somebody active reports to them
 * @param asleep  pairs that an import made: the second role of each has no effect
 */
public record PersonFacts(
        PersonRow row, String email, String managerName, boolean manager, List<ForbiddenPair> asleep) {}
