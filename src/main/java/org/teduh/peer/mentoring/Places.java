package org.teduh.peer.mentoring;

import jakarta.persistence.EntityManager;
import org.teduh.platform.PersonId;

/** The places of mentors: taken and given back by one guarded statement each, which a constraint checks once more. */
final class Places {

    private Places() {}

    /**
     * Takes one of the mentor's places, in this transaction. Of many who try at once as many get one as there are.
     *
     * @throws MentorFull if none is left
     */
    static void take(EntityManager db, PersonId mentor) {
        int taken = db.createNamedQuery("Mentor.takePlace")
                .setParameter("mentor", mentor.value())
                .executeUpdate();
        if (taken == 0) {
            throw new MentorFull();
        }
    }

    static void giveBack(EntityManager db, PersonId mentor) {
        db.createNamedQuery("Mentor.givePlaceBack")
                .setParameter("mentor", mentor.value())
                .executeUpdate();
    }
}
