package org.teduh.platform;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/** The administration's log: grants, imports, settings, with names in clear. It shares nothing with care's. */
@Stateless
public class AdminAudit {

    @PersistenceContext(unitName = "care")
    private EntityManager db;

    @Inject
    private Clock clock;

    /** Writes it down with what is done, in the caller's transaction. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void tell(String who, String what, String subject, String detail) {
        db.persist(new AdminAuditRow(clock.instant(), who, what, subject, detail));
    }

    /** The last ones, newest first. */
    @RolesAllowed(Role.ADMINISTRATOR)
    public List<AdminAct> recent(int most) {
        return db.createQuery("select a from AdminAuditRow a order by a.doneAt desc, a.id", AdminAuditRow.class)
                .setMaxResults(most)
                .getResultStream()
                .map(AdminAuditRow::act)
                .toList();
    }
}
