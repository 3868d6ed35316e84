package org.teduh.care.counselling;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.teduh.platform.Role;
import org.teduh.platform.Seal;
import org.teduh.staff.PersonCard;
import org.teduh.staff.Roster;

/**
 * The soonest times for the home page. Computed as for somebody who never used care: the account's own bookings do not
 * count, so that the page may be shown to anybody who asks to see it.
 */
@Stateless
@RolesAllowed(Role.EMPLOYEE)
public class SoonestTimes {

    private static final List<Modality> IN_TURN = List.of(Modality.VIDEO, Modality.PHONE, Modality.IN_PERSON);

    @PersistenceContext(unitName = "care")
    private EntityManager db;

    @Inject
    private Roster roster;

    @Inject
    private Seal seal;

    @Inject
    private Clock clock;

    /** The next starts that somebody has free, {@code n} at most, each in another way as far as possible. */
    public List<SlotOffer> soonest(int n) {
        PersonCard me = roster.me();
        Openings openings = Openings.read(db, Own.NOTHING, clock.instant());
        List<SlotOffer> offers = new ArrayList<>();
        for (Map.Entry<Instant, List<Counsellor>> at :
                openings.free(one -> true).entrySet()) {
            if (offers.size() == n) {
                break;
            }
            offer(openings, at, offers.size(), me, offers);
        }
        return List.copyOf(offers);
    }

    private void offer(
            Openings openings,
            Map.Entry<Instant, List<Counsellor>> at,
            int turn,
            PersonCard me,
            List<SlotOffer> offers) {
        for (int i = 0; i < IN_TURN.size(); i++) {
            Modality modality = IN_TURN.get((turn + i) % IN_TURN.size());
            Wish wish = Wish.ANYONE.by(modality, me.siteName());
            List<Counsellor> fitting = at.getValue().stream().filter(wish::fits).toList();
            if (!fitting.isEmpty()) {
                Counsellor one = openings.fairest(fitting, at.getKey(), me.id());
                offers.add(new SlotOffer(
                        new Slot(one.id(), at.getKey(), modality).tokenFor(me.id(), clock.instant(), seal),
                        at.getKey(),
                        modality == Modality.IN_PERSON ? one.zone() : me.zone(),
                        modality,
                        one.name(),
                        one.siteName(),
                        openings.type().length().minutes()));
                return;
            }
        }
    }
}
