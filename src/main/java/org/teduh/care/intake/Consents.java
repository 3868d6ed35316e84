package org.teduh.care.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import org.teduh.platform.Role;

/** What the caller agreed to: asked before the first booking, provable, withdrawn in one step. */
@Stateless
@RolesAllowed(Role.EMPLOYEE)
public class Consents {

    @PersistenceContext(unitName = "care")
    private EntityManager db;

    @Inject
    private Clients clients;

    @Inject
    private Clock clock;

    /** The consent that stands; empty if none does, or only one to an older text. */
    public Optional<ConsentView> standing() {
        return last().filter(consent -> consent.stands(ConsentText.CURRENT)).map(Consent::view);
    }

    public boolean stands() {
        return standing().isPresent();
    }

    /** Agrees to the text of today, as read in {@code language}. */
    public void accept(String language) {
        write(Consent.ACCEPTED, language);
    }

    /** Withdraws. Booked sessions stay; a new booking asks again. */
    public void withdraw(String language) {
        if (stands()) {
            write(Consent.WITHDRAWN, language);
        }
    }

    /**
     * Passes, or stops what needs a consent.
     *
     * @throws ConsentNeeded if none stands
     */
    public void require() {
        if (!stands()) {
            throw new ConsentNeeded();
        }
    }

    private void write(String act, String language) {
        db.persist(new Consent(clients.me(), act, ConsentText.current(language), clock.instant()));
    }

    private Optional<Consent> last() {
        return db.createQuery(
                        "select c from Consent c where c.clientRef = :me and c.purpose = :purpose order by c.madeAt desc",
                        Consent.class)
                .setParameter("me", clients.me().value())
                .setParameter("purpose", ConsentText.COUNSELLING)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
