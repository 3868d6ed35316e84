package org.teduh.care.psychosocial;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Sees to it, every hour, that this year has its survey. */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WaveTimer {

    @Inject
    private WavesStep waves;

    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "5", persistent = false)
    public void plan() {
        waves.plan(LocalDate.now(clock).getYear());
    }
}
