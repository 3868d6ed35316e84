package org.teduh.care.counselling;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teduh.platform.NotFound;
import org.teduh.platform.Pages;

/** {@code care/counselling/case}: one case with its sessions and notes. */
@Named
@RequestScoped
public class CasePage {

    @Inject
    private Cases cases;

    @Inject
    private Diary diary;

    @Inject
    private OnTheDesk desk;

    @Inject
    private Pages pages;

    private @Nullable CaseRow view;
    private List<WeekEntry> sessions = List.of();
    private @Nullable String name;

    @PostConstruct
    void read() {
        Opaque.posted("case").or(desk::caseId).ifPresent(this::take);
    }

    /** Nothing is in hand in a new session: the list of people is where one takes it. */
    public void begin() {
        if (view == null) {
            Opaque.turnTo(pages.to("care/counselling/cases"));
        }
    }

    /** Opens the appointment whose row was pressed. */
    public String open() {
        desk.takeBooking(Opaque.posted("session").orElseThrow(NotFound::new));
        return pages.go("care/counselling/appointment");
    }

    public @Nullable CaseRow getView() {
        return view;
    }

    public List<WeekEntry> getSessions() {
        return sessions;
    }

    public LocalDate getOpened() {
        return LocalDate.ofInstant(Objects.requireNonNull(view).opened(), getZone());
    }

    public ZoneId getZone() {
        return diary.zone();
    }

    /** The name that the client chose. Opened once a page, and that leaves a row in the trail. */
    public String getName() {
        if (name == null) {
            name = cases.name(Objects.requireNonNull(view).id()).reveal();
        }
        return name;
    }

    private void take(UUID chosen) {
        view = cases.find(chosen);
        sessions = cases.sessionsOf(chosen);
        desk.takeCase(chosen);
    }
}
