package org.teduh.staff;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teduh.platform.AdminAudit;
import org.teduh.platform.Caller;
import org.teduh.platform.NotFound;
import org.teduh.platform.PersonId;
import org.teduh.platform.PersonJoined;
import org.teduh.platform.Role;

/** People who work for the programme but not for the employer: added one by one, untouched by imports. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class Externals {

    @PersistenceContext(unitName = "care")
    private EntityManager db;

    @Inject
    private AdminAudit audit;

    @Inject
    private Caller caller;

    @Inject
    private Event<PersonJoined> joined;

    /**
     * Adds somebody, who sets a password by the mailed code like everybody.
     *
     * @throws EmailTaken if somebody has that address
     */
    public PersonId add(String name, String email, List<String> languages, @Nullable UUID site, String jobTitle) {
        String address = TriesStep.normal(email);
        if (!db.createQuery("select p.id from Person p where p.email = :email", UUID.class)
                .setParameter("email", address)
                .getResultList()
                .isEmpty()) {
            throw new EmailTaken();
        }
        Person me = db.find(Person.class, caller.person().value());
        if (me == null) {
            throw new NotFound();
        }
        Person person = Person.external(name.strip(), address, languages, site, jobTitle.strip());
        db.persist(person);
        db.flush();
        joined.fire(new PersonJoined(person.id()));
        audit.tell(me.name(), "added", person.name(), "");
        return person.id();
    }
}
