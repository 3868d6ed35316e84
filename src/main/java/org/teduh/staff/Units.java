package org.teduh.staff;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The tree of units while a roster is taken over: a path is found, or grown. */
final class Units {

    private record Place(@Nullable UUID parent, String name) {}

    private final EntityManager db;
    private final Map<Place, UUID> places = new HashMap<>();

    Units(EntityManager db) {
        this.db = db;
        db.createQuery("select u from OrgUnit u", OrgUnit.class)
                .getResultStream()
                .map(OrgUnit::view)
                .forEach(unit -> places.put(new Place(unit.parent(), unit.name()), unit.id()));
    }

    /** The unit at the end of that path, from the top. */
    UUID at(List<String> path) {
        UUID at = null;
        for (String name : path) {
            UUID parent = at;
            at = places.computeIfAbsent(new Place(parent, name), place -> {
                OrgUnit unit = new OrgUnit(parent, name);
                db.persist(unit);
                db.flush(); // a parent's row must be there before its child's
                return unit.id();
            });
        }
        if (at == null) {
            throw new IllegalArgumentException("an empty path");
        }
        return at;
    }
}
