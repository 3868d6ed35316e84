package org.teduh.release;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.teduh.release.plan.Period;

/**
 * Every night at the same hour: opens the year, tells care where people are counted, and releases what is due. One node
 * runs it. What it logs depends on the calendar and the plan alone.
 */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReleaseTimer {

    private static final Logger LOG = System.getLogger(ReleaseTimer.class.getName());

    @Inject
    private ReleaseStep releases;

    @Schedule(hour = "3", minute = "10", info = "releases")
    public void run() {
        try {
            releases.unopened().forEach(releases::open);
            releases.begun().forEach(releases::assign);
            for (Period period : releases.due()) {
                releases.release(period);
                LOG.log(Level.INFO, "released {0}", period.name());
            }
        } catch (ReleaseRefused e) {
            LOG.log(Level.ERROR, "a release was refused: what this database knows is not what was signed");
        }
    }
}
