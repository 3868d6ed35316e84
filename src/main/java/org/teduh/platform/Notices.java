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

/**
 * What the programme tells a person about their own things, in the inbox. A notice is one of the bundle's sentences and
 * the page it is about. Care has notices of its own, which know no person.
 */
@Stateless
public class Notices {

    private static final int SHOWN = 50;

    @PersistenceContext(unitName = "care")
    private EntityManager db;

    @Inject
    private Caller caller;

    @Inject
    private Pages pages;

    @Inject
    private Clock clock;

    /**
     * Tells somebody, if the transaction of what happened succeeds.
     *
     * @param key  the bundle key of the sentence, without values
     * @param view  the page it is about
     * @throws IllegalArgumentException if there is no such page
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void tell(PersonId person, String key, String view) {
        pages.to(view);
        db.persist(new Notice(person, key, view, clock.instant()));
    }

    /** The caller's own, the latest first, at most fifty. */
    @RolesAllowed(Role.EMPLOYEE)
    public List<NoticeView> mine() {
        return db.createQuery("select n from Notice n where n.personId = :me order by n.toldAt desc", Notice.class)
                .setParameter("me", caller.person().value())
                .setMaxResults(SHOWN)
                .getResultStream()
                .map(Notice::view)
                .toList();
    }

    /** The caller has read what is in the inbox. */
    @RolesAllowed(Role.EMPLOYEE)
    public void seen() {
        db.createQuery("select n from Notice n where n.personId = :me and n.seenAt is null", Notice.class)
                .setParameter("me", caller.person().value())
                .getResultStream()
                .forEach(notice -> notice.seen(clock.instant()));
    }
}
