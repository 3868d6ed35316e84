package org.teduh.care.counselling;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.Objects;
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

    private @Nullable UUID booking;
    private @Nullable AppointmentView view;
    private @Nullable OpenedClient client;

    @PostConstruct
    void read() {
        Opaque.posted("booking").or(desk::booking).ifPresent(this::take);
    }

    /** Nothing is in hand in a new session: the week is where one takes it. */
    public void begin() {
        if (view == null) {
            Opaque.turnTo(pages.to("care/counselling/week"));
        }
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
        desk.takeCase(Objects.requireNonNull(view).caseId());
        return pages.go("care/counselling/case");
    }

    public @Nullable UUID getBooking() {
        return booking;
    }

    public @Nullable AppointmentView getView() {
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

    private void take(UUID chosen) {
        view = appointments.find(chosen);
        booking = chosen;
        desk.takeBooking(chosen);
    }

    private String mark(Consumer<UUID> verb) {
        verb.accept(Objects.requireNonNull(booking));
        return pages.go("care/counselling/appointment");
    }

    private OpenedClient client() {
        if (client == null) {
            client = appointments.open(Objects.requireNonNull(booking));
        }
        return client;
    }
}
