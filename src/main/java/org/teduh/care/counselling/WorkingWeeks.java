package org.teduh.care.counselling;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** When the counsellors work: read with three statements, however many they are. */
final class WorkingWeeks {

    private WorkingWeeks() {}

    /**
     * The working week of every counsellor, by person.
     *
     * @param first  exceptions from this day on
     * @param last  until this day, inclusive; both in each counsellor's own zone, so ask for a day more than you need
     */
    static Map<UUID, WorkingWeek> all(EntityManager db, LocalDate first, LocalDate last) {
        Map<UUID, List<WorkingTime>> times = new HashMap<>();
        db.createQuery("select r from AvailabilityRule r", AvailabilityRule.class)
                .getResultStream()
                .forEach(rule -> times.computeIfAbsent(rule.counsellorId(), id -> new ArrayList<>())
                        .add(rule.time()));
        Map<UUID, List<DayException>> exceptions = new HashMap<>();
        db.createQuery(
                        "select e from AvailabilityException e where e.onDay between :first and :last",
                        AvailabilityException.class)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultStream()
                .forEach(one -> exceptions
                        .computeIfAbsent(one.counsellorId(), id -> new ArrayList<>())
                        .add(one.exception()));
        Map<UUID, WorkingWeek> weeks = new HashMap<>();
        db.createQuery("select c.id, c.zone from Counsellor c", Object[].class)
                .getResultStream()
                .forEach(row -> weeks.put(
                        (UUID) row[0],
                        new WorkingWeek(
                                ZoneId.of((String) row[1]),
                                List.copyOf(times.getOrDefault((UUID) row[0], List.of())),
                                List.copyOf(exceptions.getOrDefault((UUID) row[0], List.of())))));
        return weeks;
    }
}
