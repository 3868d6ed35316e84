package org.teduh.care.counselling;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.teduh.care.intake.Clients;
import org.teduh.platform.Caller;
import org.teduh.platform.NotFound;
import org.teduh.platform.Role;
import org.teduh.platform.Seal;
import org.teduh.staff.PersonCard;
import org.teduh.staff.Roster;

/** The free times of the next two weeks, each offered to the caller's account under a token of its own. */
@Stateless
@RolesAllowed(Role.EMPLOYEE)
public class Slots {

    @PersistenceContext(unitName = "care")
    private EntityManager db;

    @Inject
    private Caller caller;

    @Inject
    private Clients clients;

    @Inject
    private Roster roster;

    @Inject
    private Seal seal;

    @Inject
    private Clock clock;

    /**
     * Every start that somebody who fits has free, in ascending order, each with the counsellor whose turn it is. Once
     * the second secret was given, less what the caller has at that time.
     */
    public List<SlotOffer> free(Wish wish) {
        PersonCard me = roster.me();
        Wish here = wish.by(wish.modality(), me.siteName());
        Openings openings = openings();
        return openings.free(here::fits).entrySet().stream()
                .map(at -> offer(
                        openings, openings.fairest(at.getValue(), at.getKey(), me.id()), at.getKey(), wish.modality()))
                .toList();
    }

    /**
     * What a token offers, whether it is still free or not.
     *
     * @throws NotFound if it is not one of the caller's
     * @throws SlotGone if it was offered too long ago
     */
    public SlotOffer look(SlotToken token) {
        Slot slot = Slot.open(token, caller.person(), clock.instant(), seal);
        Openings openings = openings();
        return offer(openings, openings.counsellor(slot.counsellor()), slot.start(), slot.modality());
    }

    public SlotChoices choices() {
        List<Counsellor> all = Openings.read(db, Own.NOTHING, clock.instant()).counsellors();
        return new SlotChoices(
                all.stream().map(Counsellor::name).toList(),
                all.stream()
                        .filter(one -> one.modalities().contains(Modality.IN_PERSON))
                        .map(Counsellor::siteName)
                        .distinct()
                        .sorted()
                        .toList());
    }

    private Openings openings() {
        Own own = clients.isOpen() ? Own.of(db, clients.me()) : Own.NOTHING;
        return Openings.read(db, own, clock.instant());
    }

    private SlotOffer offer(Openings openings, Counsellor counsellor, Instant start, Modality modality) {
        PersonCard me = roster.me();
        ZoneId zone = modality == Modality.IN_PERSON ? counsellor.zone() : me.zone();
        return new SlotOffer(
                new Slot(counsellor.id(), start, modality).tokenFor(me.id(), clock.instant(), seal),
                start,
                zone,
                modality,
                counsellor.name(),
                counsellor.siteName(),
                openings.type().length().minutes());
    }
}
