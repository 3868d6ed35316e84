package org.teduh.peer.mentoring;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import org.teduh.platform.NotFound;
import org.teduh.platform.PersonId;

/** How a pairing is found: together with one of its two. */
final class OwnPairing {

    private OwnPairing() {}

    /** @throws NotFound if there is none of that id, or the person is neither of the two */
    static Pairing find(EntityManager db, PairingId id, PersonId me) {
        return find(db, id, me, LockModeType.NONE);
    }

    /** The same, held until the transaction ends, so that what two people do at once happens one after the other. */
    static Pairing hold(EntityManager db, PairingId id, PersonId me) {
        return find(db, id, me, LockModeType.PESSIMISTIC_WRITE);
    }

    private static Pairing find(EntityManager db, PairingId id, PersonId me, LockModeType lock) {
        return db.createNamedQuery("Pairing.mine", Pairing.class)
                .setParameter("id", id.value())
                .setParameter("me", me.value())
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
