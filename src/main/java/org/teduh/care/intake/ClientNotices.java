package org.teduh.care.intake;

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
import org.teduh.platform.Role;

/** Care's side of the inbox: tells a client something without knowing who that is; no mail, no address. */
@Stateless
@RolesAllowed(Role.EMPLOYEE)
public class ClientNotices {

    private static final int SHOWN = 30;

    @PersistenceContext(unitName = "care")
    private EntityManager db;

    @Inject
    private Clients clients;

    @Inject
    private Clock clock;

    /** Tells in the caller's transaction: it is told if and only if that commits. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void tell(ClientRef client, String key, String view) {
        db.persist(new ClientNoticeRow(client, key, view, clock.instant()));
    }

    /**
     * What the caller was told, the latest first, thirty at most.
     *
     * @throws SecondSecretNeeded if the second secret was not given in this session
     */
    public List<ClientNotice> mine() {
        return db.createQuery(
                        "select n from ClientNoticeRow n where n.clientRef = :me order by n.madeAt desc",
                        ClientNoticeRow.class)
                .setParameter("me", clients.me().value())
                .setMaxResults(SHOWN)
                .getResultStream()
                .map(ClientNoticeRow::view)
                .toList();
    }
}
