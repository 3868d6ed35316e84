package org.teduh.peer.mentoring;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.teduh.platform.Notices;

/** What happens to pairings without anybody: a proposal that is not answered within seven working days is over. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PairingsStep {

    @PersistenceContext(unitName = "care")
    private EntityManager db;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    /** The proposals whose time is over, the oldest first. */
    public List<PairingId> unanswered() {
        LocalDate today = LocalDate.now(clock);
        return db.createQuery(
                        "select p from Pairing p where p.state in :waiting order by p.proposedOn, p.id", Pairing.class)
                .setParameter("waiting", PairingState.WAITING)
                .getResultStream()
                .filter(pairing -> pairing.isOverdue(today))
                .map(Pairing::id)
                .toList();
    }

    /** Closes a proposal, unless it was answered in the meantime, and tells the two. */
    public void expire(PairingId id) {
        LocalDate today = LocalDate.now(clock);
        Pairing pairing = db.find(Pairing.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (pairing != null && pairing.isOverdue(today)) {
            pairing.expire(today);
            notices.tell(pairing.mentor(), "mentoring.notice.expired", Pairings.HUB);
            notices.tell(pairing.mentee(), "mentoring.notice.expired", Pairings.HUB);
        }
    }
}
