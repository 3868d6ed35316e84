package org.teduh.care.counselling;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
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

    private CaseRow view;
    private List<WeekEntry> sessions;
    private @Nullable String name;

    @PostConstruct
    void read() {
        UUID caseId = Opaque.posted("case").orElseGet(desk::caseId);
        view = cases.find(caseId);
        sessions = cases.sessionsOf(caseId);
        desk.takeCase(caseId);
    }

    /** Opens the appointment whose row was pressed. */
    public String open() {
        desk.takeBooking(Opaque.posted("session").orElseThrow(NotFound::new));
        return pages.go("care/counselling/appointment");
    }

    public CaseRow getView() {
        return view;
    }

    public List<WeekEntry> getSessions() {
        return sessions;
    }

    public LocalDate getOpened() {
        return LocalDate.ofInstant(view.opened(), getZone());
    }

    public ZoneId getZone() {
        return diary.zone();
    }

    /** The name that the client chose. Opened once a page, and that leaves a row in the trail. */
    public String getName() {
        if (name == null) {
            name = cases.name(view.id()).reveal();
        }
        return name;
    }
}
