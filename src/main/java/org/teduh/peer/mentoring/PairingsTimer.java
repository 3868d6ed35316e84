package org.teduh.peer.mentoring;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Closes, every night on one node, the proposals that nobody has answered. */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PairingsTimer {

    @Inject
    private PairingsStep step;

    @Schedule(hour = "2", minute = "30")
    public void closeUnanswered() {
        step.unanswered().forEach(step::expire);
    }
}
