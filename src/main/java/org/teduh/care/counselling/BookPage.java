package org.teduh.care.counselling;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.teduh.care.intake.ConsentNeeded;
import org.teduh.care.intake.Consents;
import org.teduh.platform.M;
import org.teduh.platform.OwnPages;
import org.teduh.platform.Pages;
import org.teduh.platform.Refusal;
import org.teduh.platform.Secret;
import org.teduh.staff.Roster;

/** care/counselling/book: the details of the chosen time, and the one press that books it. */
@Named
@RequestScoped
public class BookPage {

    private static final String HERE = "care/counselling/book";
    private static final int OTHERS = 6;

    @Inject
    private Slots slots;

    @Inject
    private Bookings bookings;

    @Inject
    private Consents consents;

    @Inject
    private Chosen chosen;

    @Inject
    private OwnPages ownPages;

    @Inject
    private Pages pages;

    @Inject
    private Roster roster;

    @Inject
    private FacesContext faces;

    @Inject
    private M m;

    private @Nullable SlotOffer offer;
    private List<SlotOffer> others = List.of();
    private @Nullable Issue issue;
    private @Nullable String called;
    private String phone = "";

    /** Sends on who has chosen nothing yet, or not read the consent form. */
    public void enter() throws IOException {
        if (faces.isPostback()) {
            return;
        }
        if (chosen.slot() == null) {
            go("care/counselling/choose");
        } else if (!consents.stands()) {
            readTheForm();
        } else {
            look();
        }
    }

    /** Books what is marked. Whatever stands in the way is said, with everything typed still there. */
    public @Nullable String book() throws IOException {
        SlotToken token = marked();
        look();
        try {
            return chosen.booked(bookings.book(token, getIssue(), Secret.of(getCalled()), Secret.of(phone)));
        } catch (NameNeeded needed) {
            say("form:called", needed);
        } catch (PhoneNeeded needed) {
            say("form:phone", needed);
        } catch (SlotTaken | SlotGone | OwnTimeTaken | NoSessionsLeft gone) {
            say(null, gone);
            offerOthers();
        } catch (ConsentNeeded needed) {
            readTheForm();
        }
        return null;
    }

    private void look() {
        try {
            offer = slots.look(Objects.requireNonNull(chosen.slot()));
        } catch (SlotGone gone) {
            if (!faces.isPostback()) {
                say(null, gone);
                offerOthers();
            }
        }
    }

    /** The next free times, in the same way as the one that is free no more. */
    private void offerOthers() {
        Modality way = offer == null ? chosen.wish().modality() : offer.modality();
        List<SlotOffer> free = slots.free(chosen.wish().by(way, ""));
        offer = null;
        others = free.subList(0, Math.min(OTHERS, free.size()));
    }

    private SlotToken marked() {
        String other = faces.getExternalContext().getRequestParameterMap().getOrDefault("slot", "");
        if (!other.isEmpty()) {
            chosen.choose(other);
        }
        return Objects.requireNonNull(chosen.slot());
    }

    private void readTheForm() throws IOException {
        ownPages.want(HERE);
        go("care/intake/consent");
    }

    private void go(String view) throws IOException {
        faces.getExternalContext().redirect(pages.to(view));
        faces.responseComplete();
    }

    private void say(@Nullable String field, Refusal refusal) {
        faces.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, m.get(refusal.key()), null));
    }

    /** What is about to be booked; null if it is free no more. */
    public @Nullable SlotOffer getOffer() {
        return offer;
    }

    /** Whether a number is asked for. */
    public boolean isByPhone() {
        if (faces.isPostback() && offer == null && others.isEmpty() && chosen.slot() != null) {
            look();
        }
        Modality way = offer != null
                ? offer.modality()
                : others.isEmpty() ? chosen.wish().modality() : others.get(0).modality();
        return way == Modality.PHONE;
    }

    /** The next free times, when the chosen one is free no more. */
    public List<SlotOffer> getOthers() {
        return others;
    }

    public Issue getIssue() {
        return issue == null ? chosen.wish().issue() : issue;
    }

    public void setIssue(Issue issue) {
        this.issue = issue;
    }

    public Issue[] getIssues() {
        return Issue.values();
    }

    /** As that counsellor calls them already; at first, the first name is proposed. */
    public String getCalled() {
        if (called == null) {
            SlotToken slot = chosen.slot();
            called = slot == null
                    ? ""
                    : bookings.calledWith(slot)
                            .map(Secret::reveal)
                            .orElseGet(() -> roster.me().firstName());
        }
        return called;
    }

    public void setCalled(String called) {
        this.called = called;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }
}
