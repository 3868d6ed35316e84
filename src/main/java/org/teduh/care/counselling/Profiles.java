package org.teduh.care.counselling;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.teduh.platform.Caller;
import org.teduh.platform.Role;
import org.teduh.staff.PersonCard;
import org.teduh.staff.Roster;

/** How a counsellor presents themselves to clients. */
@Stateless
@RolesAllowed(Role.COUNSELLOR)
public class Profiles {

    @PersistenceContext(unitName = "care")
    private EntityManager db;

    @Inject
    private Caller caller;

    @Inject
    private Roster roster;

    /** Whether clients can see the caller. */
    public boolean isShown() {
        return db.find(Counsellor.class, caller.person().value()) != null;
    }

    /** The caller's profile; before the first save, what the roster knows. */
    public Profile own() {
        Counsellor me = db.find(Counsellor.class, caller.person().value());
        if (me != null) {
            return me.profile();
        }
        PersonCard card = roster.me();
        return new Profile(card.name(), Gender.OTHER, card.languages(), List.of(), List.of(), "", "", "", "");
    }

    /**
     * Shows clients this from now on. The site and its clock are the roster's.
     *
     * @throws LanguageNeeded without a language
     * @throws WayNeeded without a way to meet
     * @throws VideoRoomNotSafe if the video room's address does not begin with https
     */
    public void show(Profile profile) {
        profile.check();
        Counsellor me = db.find(Counsellor.class, caller.person().value());
        if (me == null) {
            PersonCard card = roster.me();
            db.persist(new Counsellor(card.id(), card.siteName(), card.zone(), profile));
        } else {
            me.describe(profile);
        }
    }
}
