package org.teduh.care.counselling;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import org.teduh.platform.PersonId;

/**
 * What is free now: everybody's working weeks less the claims, from the minimum notice to the horizon. What is offered
 * and what is accepted are both asked here, so that a time is offered if and only if it is accepted. Read with seven
 * statements, however many counsellors and appointments there are.
 */
final class Openings {

    private static final Duration A_DAY = Duration.ofDays(1);

    private final Instant now;
    private final SessionType type;
    private final Own own;
    private final List<Counsellor> counsellors;
    private final Map<UUID, WorkingWeek> weeks;
    private final Map<UUID, Set<Instant>> taken;
    private final Map<UUID, Long> upcoming = new HashMap<>();

    private Openings(EntityManager db, Own own, Instant now) {
        this.now = now;
        this.own = own;
        type = db.createQuery("select t from SessionType t", SessionType.class).getSingleResult();
        counsellors = db.createQuery("select c from Counsellor c order by c.name, c.id", Counsellor.class)
                .getResultList();
        weeks = WorkingWeeks.all(db, day(now.minus(A_DAY)), day(latest().plus(A_DAY)));
        taken = new Claims(db).between(now, latest().plus(A_DAY));
        db.createQuery(
                        "select b.appointment.counsellorId, count(b) from Booking b where b.state = :confirmed"
                                + " and b.appointment.startsAt > :now group by b.appointment.counsellorId",
                        Object[].class)
                .setParameter("confirmed", BookingState.CONFIRMED)
                .setParameter("now", now)
                .getResultStream()
                .forEach(row -> upcoming.put((UUID) row[0], (Long) row[1]));
    }

    static Openings read(EntityManager db, Own own, Instant now) {
        return new Openings(db, own, now);
    }

    SessionType type() {
        return type;
    }

    List<Counsellor> counsellors() {
        return counsellors;
    }

    /** The counsellor of a slot. */
    Counsellor counsellor(UUID id) {
        return counsellors.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(SlotGone::new);
    }

    /** The starts that counsellors who fit have free, each with those who have, in ascending order. */
    TreeMap<Instant, List<Counsellor>> free(Predicate<Counsellor> fits) {
        TreeMap<Instant, List<Counsellor>> free = new TreeMap<>();
        counsellors.stream()
                .filter(fits)
                .filter(one -> !own.used().contains(one.id()))
                .forEach(one -> startsOf(one, earliest(), latest())
                        .forEach(start -> free.computeIfAbsent(start, at -> new ArrayList<>())
                                .add(one)));
        return free;
    }

    /** Who is next in turn: the fewest appointments to come, then by lot, always the same for one account and time. */
    Counsellor fairest(List<Counsellor> free, Instant start, PersonId account) {
        return free.stream()
                .min(Comparator.comparing((Counsellor one) -> upcoming.getOrDefault(one.id(), 0L))
                        .thenComparing(one -> Objects.hash(one.id(), start, account)))
                .orElseThrow();
    }

    /**
     * Passes a slot that is free now.
     *
     * @throws SlotTaken if somebody has it
     * @throws SlotGone if it is too close, past, or not worked any more
     * @throws OwnTimeTaken if the client has a session then
     * @throws NoSessionsLeft if the client has used all that were authorised
     */
    void require(Slot slot) {
        Counsellor counsellor = counsellor(slot.counsellor());
        boolean inTime = !slot.start().isBefore(earliest()) && slot.start().isBefore(latest());
        if (!inTime || !counsellor.modalities().contains(slot.modality()) || !works(counsellor, slot.start())) {
            throw new SlotGone();
        }
        List<QuarterHour> quarters = type.claimsFrom(slot.start());
        if (meets(quarters, counsellor.id())) {
            throw new SlotTaken();
        }
        if (own.client() != null && meets(quarters, own.client())) {
            throw new OwnTimeTaken();
        }
        if (own.used().contains(counsellor.id())) {
            throw new NoSessionsLeft();
        }
    }

    private boolean works(Counsellor counsellor, Instant start) {
        return week(counsellor)
                .freeStarts(type.length(), start, start.plusSeconds(1), Set.of())
                .contains(start);
    }

    private boolean meets(List<QuarterHour> quarters, UUID resource) {
        return quarters.stream().anyMatch(quarter -> takenBy(resource).contains(quarter.start()));
    }

    private List<Instant> startsOf(Counsellor counsellor, Instant from, Instant until) {
        Set<Instant> busy = new HashSet<>(takenBy(counsellor.id()));
        if (own.client() != null) {
            busy.addAll(takenBy(own.client()));
        }
        return week(counsellor).freeStarts(type.length(), from, until, busy);
    }

    private WorkingWeek week(Counsellor counsellor) {
        return weeks.getOrDefault(counsellor.id(), new WorkingWeek(counsellor.zone(), List.of(), List.of()));
    }

    private Set<Instant> takenBy(UUID resource) {
        return taken.getOrDefault(resource, Set.of());
    }

    private Instant earliest() {
        return now.plus(Policies.MINIMUM_NOTICE);
    }

    private Instant latest() {
        return now.plus(Policies.HORIZON);
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}
