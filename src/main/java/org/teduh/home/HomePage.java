package org.teduh.home;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teduh.care.counselling.Chosen;
import org.teduh.care.counselling.SlotOffer;
import org.teduh.care.counselling.SoonestTimes;
import org.teduh.care.intake.Clients;
import org.teduh.care.psychosocial.WaveView;
import org.teduh.care.psychosocial.Waves;
import org.teduh.staff.PersonCard;
import org.teduh.staff.Roster;

/**
 * home/home: the calm page. Until the second secret is given it shows to everybody what it shows to somebody who never
 * used care.
 */
@Named
@RequestScoped
public class HomePage {

    private static final int OFFERED = 3;

    @Inject
    private SoonestTimes soonest;

    @Inject
    private Chosen chosen;

    @Inject
    private Waves waves;

    @Inject
    private Clients clients;

    @Inject
    private Inbox inbox;

    @Inject
    private Roster roster;

    @Inject
    private FacesContext faces;

    @Inject
    private Clock clock;

    private List<SlotOffer> offers = List.of();
    private ZoneId zone = ZoneId.of("UTC");
    private String firstName = "";
    private @Nullable InboxLine news;

    @PostConstruct
    void open() {
        PersonCard me = roster.me();
        zone = me.zone();
        firstName = me.firstName();
        offers = soonest.soonest(OFFERED);
        news = inbox.newest().orElse(null);
    }

    /** The bundle key of the greeting for this hour. */
    public String getGreeting() {
        return "home_home.hello." + PartOfDay.at(clock.instant().atZone(zone).toLocalTime());
    }

    /** The bundle key of the sentence that says how soon there is time. */
    public String getLead() {
        return "home_home.lead." + (offers.isEmpty() ? "none" : how(offers.get(0)));
    }

    private String how(SlotOffer first) {
        ZonedDateTime start = first.start().atZone(zone);
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        if (start.toLocalDate().equals(today)) {
            return PartOfDay.at(start.toLocalTime()) == PartOfDay.EVENING ? "tonight" : "today";
        }
        return start.toLocalDate().equals(today.plusDays(1)) ? "tomorrow" : "soon";
    }

    /** A time of the list was pressed: goes on to book it. The button sends the token, never a place in the list. */
    public @Nullable String pick() {
        String token = faces.getExternalContext().getRequestParameterMap().get("slot");
        return faces.isPostback() && token != null ? chosen.choose(token) : null;
    }

    public List<SlotOffer> getOffers() {
        return offers;
    }

    public String getFirstName() {
        return firstName;
    }

    public ZoneId getZone() {
        return zone;
    }

    public Instant getNow() {
        return clock.instant();
    }

    /** This year's survey while it is open; null when it is not, or is known to be answered. */
    public @Nullable WaveView getWave() {
        return waves.open()
                .filter(open -> !clients.isOpen() || !waves.isAnswered(open.year()))
                .orElse(null);
    }

    /** The newest line of the inbox; null if everything in it was seen. */
    public @Nullable InboxLine getNews() {
        return news;
    }
}
