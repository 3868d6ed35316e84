package org.teduh.peer.mentoring;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teduh.platform.PersonId;
import org.teduh.staff.RosterStep;

/** What the door takes from mentoring: onboarding, counted. A pairing that somebody sought for help is in no count. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PeerTallies {

    private static final int SOON = 14;

    @PersistenceContext(unitName = "care")
    private EntityManager db;

    @Inject
    private RosterStep roster;

    /**
     * The new hires of each node that has any, in no order.
     *
     * @param nodeOf  in which node each person is counted; who is not in it is not counted
     * @param first  the first day of hire that counts
     * @param last  the last day of hire that counts
     */
    public List<PeerTally> newHires(Map<PersonId, UUID> nodeOf, LocalDate first, LocalDate last) {
        Map<PersonId, LocalDate> hires = new HashMap<>(roster.hiresBetween(first, last));
        hires.keySet().retainAll(nodeOf.keySet());
        Map<UUID, LocalDate> began = began(first, last.plusDays(SOON));
        Map<UUID, List<PersonId>> byNode = hires.keySet().stream().collect(Collectors.groupingBy(nodeOf::get));
        return byNode.entrySet().stream()
                .map(node -> tally(node.getKey(), node.getValue(), hires, began))
                .toList();
    }

    private static PeerTally tally(
            UUID node, List<PersonId> people, Map<PersonId, LocalDate> hires, Map<UUID, LocalDate> began) {
        long soon = people.stream()
                .filter(person -> isSoon(hires.get(person), began.get(person.value())))
                .count();
        return new PeerTally(node, people.size(), Math.toIntExact(soon));
    }

    private static boolean isSoon(@Nullable LocalDate hired, @Nullable LocalDate began) {
        return hired != null && began != null && !began.isAfter(hired.plusDays(SOON));
    }

    /** When the first onboarding pairing of each mentee began, of those that began between the two days. */
    private Map<UUID, LocalDate> began(LocalDate first, LocalDate until) {
        Map<UUID, LocalDate> began = new HashMap<>();
        db.createQuery(
                        "select p.menteeId, min(p.activeOn) from Pairing p where p.onboarding = true"
                                + " and p.activeOn between :first and :until group by p.menteeId",
                        Object[].class)
                .setParameter("first", first)
                .setParameter("until", until)
                .getResultStream()
                .forEach(row -> began.put((UUID) row[0], (LocalDate) row[1]));
        return began;
    }
}
