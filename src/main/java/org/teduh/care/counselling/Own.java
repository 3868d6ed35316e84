package org.teduh.care.counselling;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teduh.care.intake.ClientRef;

/**
 * What a client already has, as far as it decides what they are offered. Nobody's, it is empty: that is what the pages
 * before the second secret are computed with.
 *
 * @param used  counsellors with whom all authorised sessions are used
 */
record Own(@Nullable UUID client, Set<UUID> used) {

    static final Own NOTHING = new Own(null, Set.of());

    static Own of(EntityManager db, ClientRef client) {
        List<UUID> used = db.createQuery(
                        "select c.counsellorId from CounsellingCase c where c.clientRef = :me and c.state = :open"
                                + " and c.authorised <= (select count(b) from Booking b where b.ofCase = c and b.state in :used)",
                        UUID.class)
                .setParameter("me", client.value())
                .setParameter("open", CaseState.OPEN)
                .setParameter("used", BookingState.USES_A_SESSION)
                .getResultList();
        return new Own(client.value(), Set.copyOf(used));
    }
}
