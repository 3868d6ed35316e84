package org.teduh.care.counselling;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.teduh.platform.M;
import org.teduh.platform.NotFound;
import org.teduh.platform.Pages;

/** care/counselling/session: one session of the caller, and the way to cancel it. Holds its id, never a text. */
@Named
@ViewScoped
public class SessionPage implements Serializable {

    @Inject
    private Bookings bookings;

    @Inject
    private Chosen chosen;

    @Inject
    private Pages pages;

    @Inject
    private M m;

    private @Nullable BookingId id;
    private boolean fresh;
    private boolean asking;
    private transient @Nullable SessionView session;

    /** Without a session that was chosen, the list of them. */
    public void enter() throws IOException {
        if (id == null) {
            id = chosen.booking();
            fresh = chosen.isJustBooked();
        }
        if (id == null) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().redirect(pages.to("care/counselling/sessions"));
            faces.responseComplete();
        }
    }

    /** Says what cancelling means, before it counts. */
    public void ask() {
        asking = true;
    }

    public void keep() {
        asking = false;
    }

    /** Gives the time back. */
    public void cancel() {
        asking = false;
        fresh = false;
        if (id != null) {
            bookings.cancel(id);
        }
        session = null;
        FacesContext.getCurrentInstance()
                .addMessage(
                        null,
                        new FacesMessage(
                                FacesMessage.SEVERITY_INFO, m.get("care_counselling_session.cancelled-now"), null));
    }

    /** @throws NotFound if it is not there, or not the caller's */
    public SessionView getSession() {
        if (session == null) {
            if (id == null) {
                throw new NotFound();
            }
            session = bookings.mine(id);
        }
        return session;
    }

    /** Whether it was booked a moment ago. */
    public boolean isFresh() {
        return fresh;
    }

    public boolean isAsking() {
        return asking;
    }
}
