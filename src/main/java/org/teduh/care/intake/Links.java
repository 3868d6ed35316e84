package org.teduh.care.intake;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.teduh.platform.PersonId;
import org.teduh.platform.Seal;

/** How a link is found and read: by the keyed hash of the person's id, and with the server's key. */
final class Links {

    private static final String PURPOSE = "client-link";

    private Links() {}

    static ClientLink make(PersonId person, Seal seal) {
        UUID id = UUID.randomUUID();
        return new ClientLink(id, lookup(person, seal), sealed(id, UUID.randomUUID(), seal));
    }

    static Optional<ClientLink> find(EntityManager db, Seal seal, PersonId person) {
        return db.createQuery("select l from ClientLink l where l.lookup = :lookup", ClientLink.class)
                .setParameter("lookup", lookup(person, seal))
                .getResultStream()
                .findFirst();
    }

    static ClientRef refOf(ClientLink link, Seal seal) {
        return new ClientRef(Seal.uuid(seal.open(link.sealedRef(), place(link.id()))));
    }

    static byte[] sealed(UUID link, UUID ref, Seal seal) {
        return seal.seal(Seal.bytes(ref), place(link));
    }

    static byte[] lookup(PersonId person, Seal seal) {
        return seal.lookup(PURPOSE, person.value());
    }

    private static String place(UUID link) {
        return PURPOSE + ":" + link;
    }
}
