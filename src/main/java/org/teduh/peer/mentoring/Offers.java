package org.teduh.peer.mentoring;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.teduh.platform.PersonId;
import org.teduh.staff.PersonCard;

/** How the mentors are read for a matching. */
final class Offers {

    private Offers() {}

    /** Every mentor among these people, with the room that no waiting proposal has been promised. */
    static List<Offer> among(EntityManager db, Collection<PersonCard> people) {
        Map<PersonId, PersonCard> cards =
                people.stream().collect(Collectors.toMap(PersonCard::id, Function.identity()));
        Map<PersonId, Integer> promised = promised(db);
        return db.createQuery("select m from Mentor m order by m.personId", Mentor.class)
                .getResultStream()
                .filter(mentor -> cards.containsKey(mentor.person()))
                .map(mentor -> new Offer(
                        Objects.requireNonNull(cards.get(mentor.person())),
                        mentor.profile().topics(),
                        mentor.profile().languages(),
                        Math.max(0, mentor.room() - promised.getOrDefault(mentor.person(), 0))))
                .toList();
    }

    /** How many proposals wait for each mentor who has any. */
    static Map<PersonId, Integer> promised(EntityManager db) {
        Map<PersonId, Integer> promised = new HashMap<>();
        db.createQuery(
                        "select p.mentorId, count(p) from Pairing p where p.state in :waiting group by p.mentorId",
                        Object[].class)
                .setParameter("waiting", PairingState.WAITING)
                .getResultStream()
                .forEach(row -> promised.put(new PersonId((UUID) row[0]), ((Number) row[1]).intValue()));
        return promised;
    }
}
