package org.teduh.staff;

import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.teduh.platform.DemoOrganisation;
import org.teduh.platform.Passwords;

/** The demo organisation's people. */
@Stateless
public class StaffDemo {

    @PersistenceContext(unitName = "care")
    private EntityManager db;

    @Inject
    private Passwords passwords;

    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void make(@Observes @Priority(100) DemoOrganisation demo) {
        if (!db.createQuery("select p.id from Person p", UUID.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty()) {
            return;
        }
        UUID unit = UUID.randomUUID();
        db.createNativeQuery("insert into org_units (id, name) values (?, 'Company')")
                .setParameter(1, unit)
                .executeUpdate();
        for (String name : new String[] {"ratna", "hr", "sari"}) {
            db.createNativeQuery(
                            "insert into people (id, name, email, unit_id, languages, password_hash) values (?, ?, ?, ?, 'en', ?)")
                    .setParameter(1, UUID.randomUUID())
                    .setParameter(2, name)
                    .setParameter(3, name + "@menaratimur.example")
                    .setParameter(4, unit)
                    .setParameter(5, passwords.hash("teduh-demo"))
                    .executeUpdate();
        }
    }
}
