package org.teduh.care.intake;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.teduh.platform.NotFound;
import org.teduh.platform.Passwords;
import org.teduh.platform.PersonId;
import org.teduh.platform.PersonJoined;
import org.teduh.platform.Seal;
import org.teduh.platform.Secret;

/** Intake's work without a user: links for who joins, and nodes for a reporting period. Reachable from no page. */
@Stateless
@PermitAll
public class ClientsStep {

    @PersistenceContext(unitName = "care")
    private EntityManager db;

    @Inject
    private Seal seal;

    @Inject
    private Passwords passwords;

    /** Everybody who joins the roster gets a link in the same transaction, so that having one says nothing. */
    public void link(@Observes PersonJoined joined) {
        db.persist(Links.make(joined.person(), seal));
    }

    /**
     * The reference of that person, for timers and the demo.
     *
     * @throws NotFound if the person never joined
     */
    public ClientRef refOf(PersonId person) {
        return Links.refOf(Links.find(db, seal, person).orElseThrow(NotFound::new), seal);
    }

    /** The references of those people, read at once; who never joined is left out. */
    public Map<PersonId, ClientRef> refsOf(Collection<PersonId> people) {
        Map<String, PersonId> byLookup = new HashMap<>();
        people.forEach(person -> byLookup.put(key(Links.lookup(person, seal)), person));
        Map<PersonId, ClientRef> refs = new HashMap<>();
        db.createQuery("select l from ClientLink l", ClientLink.class)
                .getResultStream()
                .forEach(link -> {
                    PersonId person = byLookup.get(key(link.lookup()));
                    if (person != null) {
                        refs.put(person, Links.refOf(link, seal));
                    }
                });
        return refs;
    }

    /** Sets somebody's second secret, with a recovery code that nobody knows; for the demo. */
    public void takeSecret(PersonId person, Secret secret) {
        ClientLink link = Links.find(db, seal, person).orElseThrow(NotFound::new);
        link.takeSecret(
                passwords.hash(secret.reveal()),
                passwords.hash(UUID.randomUUID().toString()));
    }

    /** Agrees to the counselling consent of today, as read in that language at that time; for the demo. */
    public void accept(ClientRef client, String language, Instant at) {
        db.persist(new Consent(client, Consent.ACCEPTED, ConsentText.current(language), at));
    }

    /**
     * Says in which published node each of these people is counted in a period. A second call for the same period
     * changes nothing.
     *
     * @param period  the name of the period, such as "2026-H1"
     * @param nodes  everybody on the roster on its first day, with the node
     */
    public void assignNodes(String period, Map<PersonId, UUID> nodes) {
        boolean done = !db.createQuery("select n.node from ClientNode n where n.period = :period", UUID.class)
                .setParameter("period", period)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
        if (done) {
            return;
        }
        Map<String, UUID> byLookup = new HashMap<>();
        nodes.forEach((person, node) -> byLookup.put(key(Links.lookup(person, seal)), node));
        db.createQuery("select l from ClientLink l", ClientLink.class)
                .getResultStream()
                .forEach(link -> {
                    UUID node = byLookup.get(key(link.lookup()));
                    if (node != null) {
                        db.persist(new ClientNode(Links.refOf(link, seal).value(), period, node));
                    }
                });
    }

    private static String key(byte[] lookup) {
        return java.util.HexFormat.of().formatHex(lookup);
    }
}
