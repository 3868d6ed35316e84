package org.teduh.care.counselling;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.teduh.care.intake.ConsentView;
import org.teduh.care.intake.Consents;
import org.teduh.platform.M;
import org.teduh.platform.Visitor;
import org.teduh.staff.Roster;

/** care/intake/record: who opened what of the caller's record, and the consent that stands. */
@Named
@RequestScoped
public class RecordPage {

    @Inject
    private OwnRecord record;

    @Inject
    private Consents consents;

    @Inject
    private Roster roster;

    @Inject
    private Visitor visitor;

    @Inject
    private FacesContext faces;

    @Inject
    private M m;

    private @Nullable List<OpenedView> opened;
    private @Nullable Optional<ConsentView> standing;

    /** Takes the consent back; one press, as it was given. */
    public void withdraw() {
        consents.withdraw(visitor.getLanguage());
        standing = null;
        faces.addMessage(
                null, new FacesMessage(FacesMessage.SEVERITY_INFO, m.get("care_intake_record.withdrawn-now"), null));
    }

    /** The latest first. */
    public List<OpenedView> getOpened() {
        if (opened == null) {
            opened = record.opened();
        }
        return opened;
    }

    /** The consent that stands; null if none does. */
    public @Nullable ConsentView getStanding() {
        if (standing == null) {
            standing = consents.standing();
        }
        return standing.orElse(null);
    }

    /** Since when it stands, by the clock of the caller's site. */
    public LocalDate getAgreedOn() {
        ConsentView consent = Objects.requireNonNull(getStanding());
        return LocalDate.ofInstant(consent.since(), roster.me().zone());
    }
}
