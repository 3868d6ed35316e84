package org.teduh.care.counselling;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.teduh.platform.Pages;
import org.teduh.platform.Secret;

/**
 * {@code care/counselling/appointment}: one session. Which one is posted back by the form itself, so that two windows never
 * mix two people up. Who it is with is opened when the page is written, and not before.
 */
@Named
@RequestScoped
public class AppointmentPage {

    @Inject
    private Appointments appointments;

    @Inject
    private Profiles profiles;

    @Inject
    private Diary diary;

    @Inject
    private OnTheDesk desk;

    @Inject
    private Pages pages;

    private UUID booking;
    private AppointmentView view;
    private @Nullable OpenedClient client;

    @PostConstruct
    void read() {
        booking = Opaque.posted("booking").orElseGet(desk::booking);
        view = appointments.find(booking);
        desk.takeBooking(booking);
    }

    public String attended() {
        return mark(appointments::attended);
    }

    public String clientMissed() {
        return mark(appointments::clientMissed);
    }

    public String counsellorMissed() {
        return mark(appointments::counsellorMissed);
    }

    public String toCase() {
        desk.takeCase(view.caseId());
        return pages.go("care/counselling/case");
    }

    public UUID getBooking() {
        return booking;
    }

    public AppointmentView getView() {
        return view;
    }

    public ZoneId getZone() {
        return diary.zone();
    }

    /** The name that the client chose. */
    public String getName() {
        return client().called().reveal();
    }

    /** The number to call; empty where the session is not by phone. */
    public String getPhone() {
        Secret phone = client().phone();
        return phone == null ? "" : phone.reveal();
    }

    /** The counsellor's own room, or the address of their video room. */
    public Profile getProfile() {
        return profiles.own();
    }

    private String mark(Consumer<UUID> verb) {
        verb.accept(booking);
        return pages.go("care/counselling/appointment");
    }

    private OpenedClient client() {
        if (client == null) {
            client = appointments.open(booking);
        }
        return client;
    }
}
