package org.teduh.peer.mentoring;

import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Random;
import org.teduh.platform.DemoOrganisation;
import org.teduh.platform.Notices;
import org.teduh.platform.Seal;
import org.teduh.staff.RosterStep;

/**
 * Mentoring in the demo organisation: eighty mentors, a cohort for every quarter of two closed years and the present one
 * with what became of its pairings, Maya with a pairing that runs and one to answer, and this quarter's cohort, in which
 * Budi has asked and nobody is matched yet.
 */
@Stateless
@PermitAll
public class MentoringDemo {

    @PersistenceContext(unitName = "care")
    private EntityManager db;

    @Inject
    private RosterStep roster;

    @Inject
    private Seal seal;

    @Inject
    private Notices notices;

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void make(@Observes @Priority(200) DemoOrganisation demo) {
        if (!db.createNamedQuery("Cohort.all", Cohort.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty()) {
            return;
        }
        DemoMentoring story = new DemoMentoring(db, roster, seal, demo.today(), new Random(20260200));
        quarters(demo.today()).forEach(story::quarter);
        story.finish();
        notices.tell(story.maya(), "mentoring.notice.proposed", Pairings.HUB);
    }

    /** The first days of every quarter that the demo tells of, this one last. */
    private static List<LocalDate> quarters(LocalDate today) {
        LocalDate first = LocalDate.of(today.minusDays(14).getYear() - 2, 1, 1);
        return first.datesUntil(today.plusDays(1), Period.ofMonths(3)).toList();
    }
}
