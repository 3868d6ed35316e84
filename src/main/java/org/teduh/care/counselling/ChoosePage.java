package org.teduh.care.counselling;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.teduh.platform.M;
import org.teduh.platform.Refusal;
import org.teduh.staff.PersonCard;
import org.teduh.staff.Roster;

/** care/counselling/choose: what it is about, who and how; then all free times. Choosing books nothing. */
@Named
@RequestScoped
public class ChoosePage {

    @Inject
    private Slots slots;

    @Inject
    private Chosen chosen;

    @Inject
    private Roster roster;

    @Inject
    private FacesContext faces;

    @Inject
    private M m;

    private Modality modality = Modality.VIDEO;
    private Issue issue = Issue.NOT_STATED;
    private String language = "";
    private String gender = "";
    private String counsellor = "";
    private String site = "";
    private @Nullable List<SlotDay> days;
    private @Nullable Optional<SlotOffer> picked;
    private @Nullable SlotChoices choices;
    private @Nullable PersonCard me;

    @PostConstruct
    void begin() {
        read(chosen.wish());
    }

    private void read(Wish wish) {
        modality = wish.modality();
        issue = wish.issue();
        language = wish.language();
        gender = wish.gender() == null ? "" : wish.gender().name();
        counsellor = wish.counsellor();
        site = wish.site().isEmpty() ? me().siteName() : wish.site();
    }

    /** Shows what fits the new wish; the time that was chosen stays chosen where it is still offered. */
    public void narrow() {
        chosen.wish(new Wish(
                modality, issue, language, gender.isEmpty() ? null : Gender.valueOf(gender), counsellor, site));
        days = null;
        picked = null;
    }

    /** Forgets all wishes but how. */
    public void anyone() {
        read(Wish.ANYONE.by(modality, me().siteName()));
        narrow();
    }

    /** Goes on to the details of the chosen time; says so if there is none. */
    public @Nullable String book() {
        narrow();
        String token = posted();
        if (!token.isEmpty()) {
            return chosen.choose(token);
        }
        faces.addMessage(
                null,
                new FacesMessage(FacesMessage.SEVERITY_ERROR, m.get("care_counselling_choose.none-chosen"), null));
        return null;
    }

    public List<SlotDay> getDays() {
        if (days == null) {
            days = SlotDay.of(slots.free(chosen.wish()));
        }
        return days;
    }

    /** The offer that is marked; null if none is, or it is offered no more. */
    public @Nullable SlotOffer getPicked() {
        if (picked == null) {
            picked = Optional.ofNullable(before()).flatMap(this::stillOffered);
        }
        return picked.orElse(null);
    }

    private Optional<SlotOffer> stillOffered(SlotOffer before) {
        return getDays().stream()
                .flatMap(day -> day.offers().stream())
                .filter(offer -> offer.start().equals(before.start()))
                .findFirst();
    }

    private @Nullable SlotOffer before() {
        SlotToken token = posted().isEmpty() ? chosen.slot() : new SlotToken(posted());
        try {
            return token == null ? null : slots.look(token);
        } catch (Refusal refused) {
            return null;
        }
    }

    private String posted() {
        return faces.getExternalContext().getRequestParameterMap().getOrDefault("slot", "");
    }

    /** The zone of what is shown. */
    public ZoneId getZone() {
        return getDays().stream()
                .flatMap(day -> day.offers().stream())
                .map(SlotOffer::zone)
                .findFirst()
                .orElse(me().zone());
    }

    public boolean isInPerson() {
        return modality == Modality.IN_PERSON;
    }

    public Modality[] getModalities() {
        return Modality.values();
    }

    public Issue[] getIssues() {
        return Issue.values();
    }

    public Gender[] getGenders() {
        return Gender.values();
    }

    public SlotChoices getChoices() {
        if (choices == null) {
            choices = slots.choices();
        }
        return choices;
    }

    private PersonCard me() {
        if (me == null) {
            me = roster.me();
        }
        return me;
    }

    public Modality getModality() {
        return modality;
    }

    public void setModality(Modality modality) {
        this.modality = modality;
    }

    public Issue getIssue() {
        return issue;
    }

    public void setIssue(Issue issue) {
        this.issue = issue;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getGender() {
        return gender;
    }

    public void setGender(String gender) {
        this.gender = gender;
    }

    public String getCounsellor() {
        return counsellor;
    }

    public void setCounsellor(String counsellor) {
        this.counsellor = counsellor;
    }

    public String getSite() {
        return site;
    }

    public void setSite(String site) {
        this.site = site;
    }
}
