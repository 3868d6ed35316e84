package org.teduh.staff;

import jakarta.persistence.EntityManager;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Units and sites by id, read once, to make cards of many people with two queries. */
final class Directory {

    private final Map<UUID, UnitView> units = new HashMap<>();
    private final Map<UUID, SiteView> sites = new HashMap<>();

    Directory(EntityManager db) {
        db.createQuery("select u from OrgUnit u", OrgUnit.class)
                .getResultStream()
                .map(OrgUnit::view)
                .forEach(unit -> units.put(unit.id(), unit));
        db.createQuery("select s from Site s", Site.class)
                .getResultStream()
                .map(Site::view)
                .forEach(site -> sites.put(site.id(), site));
    }

    PersonCard card(Person person) {
        UUID site = person.siteId();
        return person.card(path(person.unitId()), site == null ? null : sites.get(site));
    }

    KnownPerson known(Person person, Map<UUID, String> numbers) {
        UUID site = person.siteId();
        UUID manager = person.managerId();
        return person.known(
                path(person.unitId()),
                site == null ? null : sites.get(site),
                manager == null ? null : numbers.get(manager));
    }

    private String path(@Nullable UUID unit) {
        Deque<String> names = new ArrayDeque<>();
        for (UnitView at = unit == null ? null : units.get(unit); at != null; at = parent(at)) {
            names.addFirst(at.name());
        }
        return String.join(" / ", names);
    }

    private @Nullable UnitView parent(UnitView unit) {
        UUID parent = unit.parent();
        return parent == null ? null : units.get(parent);
    }
}
