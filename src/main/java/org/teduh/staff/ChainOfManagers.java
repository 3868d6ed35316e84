package org.teduh.staff;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who reports to whom, read once. */
final class ChainOfManagers {

    private final Map<UUID, UUID> managers = new HashMap<>();

    ChainOfManagers(EntityManager db) {
        db.createQuery("select p.id, p.managerId from Person p where p.managerId is not null", Object[].class)
                .getResultStream()
                .forEach(row -> managers.put((UUID) row[0], (UUID) row[1]));
    }

    /** Whether {@code upper} is {@code lower}, or their manager, or their manager's, and so on. */
    boolean isAbove(UUID upper, UUID lower) {
        Set<UUID> seen = new HashSet<>();
        for (@Nullable UUID at = lower; at != null && seen.add(at); at = managers.get(at)) {
            if (at.equals(upper)) {
                return true;
            }
        }
        return false;
    }
}
