package org.teduh.staff;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.teduh.platform.AdminAudit;
import org.teduh.platform.Caller;
import org.teduh.platform.NotFound;
import org.teduh.platform.PersonId;
import org.teduh.platform.Role;

/** Known numbers that came with another name, address and day of hire: two administrators decide. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class RosterHolds {

    @PersistenceContext(unitName = "care")
    private EntityManager db;

    @Inject
    private AdminAudit audit;

    @Inject
    private Caller caller;

    /** What waits, by name. */
    public List<HoldView> all() {
        PersonId me = caller.person();
        return db.createQuery("select h from RosterHold h order by h.name, h.id", RosterHold.class)
                .getResultStream()
                .map(hold -> view(hold, person(hold), me))
                .toList();
    }

    /** Says that it is the same person; the second administrator's word makes it so. */
    public void confirm(UUID id) {
        RosterHold hold = find(id);
        if (hold.confirm(caller.person())) {
            Person person = person(hold);
            if (!db.createQuery("select p.id from Person p where p.email = :email and p.id <> :id", UUID.class)
                    .setParameter("email", hold.email())
                    .setParameter("id", hold.personId())
                    .getResultList()
                    .isEmpty()) {
                throw new EmailTaken();
            }
            person.follow(hold);
            db.remove(hold);
            tell("confirmed", person);
        }
    }

    /** Says that the roster is wrong; nothing changes. */
    public void turnDown(UUID id) {
        RosterHold hold = find(id);
        db.remove(hold);
        tell("rejected", person(hold));
    }

    private void tell(String what, Person person) {
        Person me = db.find(Person.class, caller.person().value());
        audit.tell(me == null ? "" : me.name(), what, person.name(), "");
    }

    private static HoldView view(RosterHold hold, Person person, PersonId me) {
        return new HoldView(
                hold.id(),
                person.number(),
                person.name(),
                person.email(),
                person.hiredOn(),
                hold.name(),
                hold.email(),
                hold.hiredOn(),
                hold.isConfirmedBy(me));
    }

    private Person person(RosterHold hold) {
        Person person = db.find(Person.class, hold.personId());
        if (person == null) {
            throw new NotFound();
        }
        return person;
    }

    private RosterHold find(UUID id) {
        RosterHold hold = db.find(RosterHold.class, id);
        if (hold == null) {
            throw new NotFound();
        }
        return hold;
    }
}
