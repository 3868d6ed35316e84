package org.teduh.staff;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.teduh.platform.Role;

/**
 * Two duties that one person may not hold together, for each would look through the wall that the other keeps: static
 * separation of duty, at grant time, at sign-in, and after an import that gives somebody reports.
 *
 * @param holds  the duty that stays
 * @param sleeps  the role that it excludes
 */
public record ForbiddenPair(String holds, String sleeps) {

    /** Derived, never granted: has people who report. */
    public static final String MANAGER = "MANAGER";

    private static final Set<String> OF_THE_WALL =
            Set.of(Role.COUNSELLOR, Role.CLINICAL_LEAD, Role.COORDINATOR, Role.RELEASE_OFFICER, Role.DPO);

    private static final Map<String, Set<String>> EXCLUDES = Map.of(
            MANAGER,
            OF_THE_WALL,
            Role.ADMINISTRATOR,
            OF_THE_WALL,
            Role.HR,
            with(OF_THE_WALL, Role.ADMINISTRATOR),
            Role.DPO,
            Set.of(Role.COORDINATOR, Role.COUNSELLOR));

    /** The pairs among these duties, in a fixed order; none for most people. */
    public static List<ForbiddenPair> among(Set<String> duties) {
        return duties.stream()
                .sorted()
                .flatMap(held -> EXCLUDES.getOrDefault(held, Set.of()).stream()
                        .filter(duties::contains)
                        .sorted()
                        .map(other -> new ForbiddenPair(held, other)))
                .toList();
    }

    private static Set<String> with(Set<String> roles, String more) {
        return Set.copyOf(Stream.concat(roles.stream(), Stream.of(more)).toList());
    }
}
