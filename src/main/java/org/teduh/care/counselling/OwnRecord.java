package org.teduh.care.counselling;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.teduh.care.intake.Clients;
import org.teduh.care.vault.CareAudit;
import org.teduh.platform.PersonId;
import org.teduh.platform.Role;

/** What a client reads about their own record: who opened what, when and why; no number, no order but the day. */
@Stateless
@RolesAllowed(Role.EMPLOYEE)
public class OwnRecord {

    @PersistenceContext(unitName = "care")
    private EntityManager db;

    @Inject
    private Clients clients;

    @Inject
    private CareAudit audit;

    /** Of all the caller's cases, the latest day first; the same thing on one day stands once. */
    public List<OpenedView> opened() {
        return db.createQuery("select c from CounsellingCase c where c.clientRef = :me", CounsellingCase.class)
                .setParameter("me", clients.me().value())
                .getResultStream()
                .flatMap(this::openedOf)
                .distinct()
                .sorted(Comparator.comparing(OpenedView::day).reversed())
                .toList();
    }

    private Stream<OpenedView> openedOf(CounsellingCase mine) {
        String counsellor = Objects.requireNonNull(db.find(Counsellor.class, mine.counsellorId()))
                .name();
        return audit.of(mine.id(), new PersonId(mine.counsellorId())).stream()
                .map(row -> new OpenedView(row.day(), counsellor, row.byOwnCounsellor(), row.what(), row.why()));
    }
}
