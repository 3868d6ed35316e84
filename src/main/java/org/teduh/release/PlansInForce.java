package org.teduh.release;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.teduh.release.plan.Plan;

/** Which plan of publication holds now; everybody may know. */
@Stateless
@PermitAll
public class PlansInForce {

    @PersistenceContext(unitName = "door")
    private EntityManager db;

    /** That of the latest calendar year; none where fewer than 100 people work, or nothing was opened yet. */
    public Optional<Plan> latest() {
        return db.createQuery("select y from YearPlan y order by y.calendarYear desc", YearPlan.class)
                .setMaxResults(1)
                .getResultStream()
                .map(YearPlan::plan)
                .findFirst();
    }
}
