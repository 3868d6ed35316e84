package org.teduh.care.counselling;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teduh.platform.NotFound;
import org.teduh.platform.Pages;

/** care/counselling/sessions: the caller's sessions, to come and past. */
@Named
@RequestScoped
public class SessionsPage {

    @Inject
    private Bookings bookings;

    @Inject
    private Chosen chosen;

    @Inject
    private Pages pages;

    @Inject
    private FacesContext faces;

    private @Nullable List<SessionView> all;

    /** Opens the session whose button was pressed; whose it is, is asked on its page. */
    public void open() throws IOException {
        String pressed = faces.getExternalContext().getRequestParameterMap().get("session");
        if (pressed != null) {
            chosen.look(id(pressed));
            faces.getExternalContext().redirect(pages.to("care/counselling/session"));
            faces.responseComplete();
        }
    }

    private static BookingId id(String pressed) {
        try {
            return new BookingId(UUID.fromString(pressed));
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }

    /** The next one first. */
    public List<SessionView> getUpcoming() {
        return all().stream()
                .filter(session -> !session.past())
                .sorted(Comparator.comparing(SessionView::start))
                .toList();
    }

    /** The last one first. */
    public List<SessionView> getPast() {
        return all().stream().filter(SessionView::past).toList();
    }

    public boolean isNone() {
        return all().isEmpty();
    }

    private List<SessionView> all() {
        if (all == null) {
            all = bookings.mine();
        }
        return all;
    }
}
