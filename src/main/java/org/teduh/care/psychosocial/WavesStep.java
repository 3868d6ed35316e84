package org.teduh.care.psychosocial;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.MonthDay;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Plans each year's survey without a user. Reachable from no page. */
@Stateless
@PermitAll
public class WavesStep {

    @PersistenceContext(unitName = "care")
    private EntityManager db;

    @Inject
    @ConfigProperty(name = "wave.opens", defaultValue = "--10-01")
    private String opens;

    @Inject
    @ConfigProperty(name = "wave.days", defaultValue = "42")
    private int days;

    /** Plans that year's survey by the configured day and length, within the year; nothing if it is planned. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void plan(int year) {
        LocalDate first = MonthDay.parse(opens).atYear(year);
        LocalDate last = first.plusDays(days - 1L);
        LocalDate end = LocalDate.of(year, 12, 31);
        plan(year, first, last.isAfter(end) ? end : last);
    }

    /** Plans that year's survey for these days; nothing if it is planned. */
    public void plan(int year, LocalDate opensOn, LocalDate closesOn) {
        if (db.find(Wave.class, year) == null) {
            db.persist(new Wave(year, opensOn, closesOn));
        }
    }
}
