package org.teduh.peer.mentoring;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.teduh.platform.NotFound;
import org.teduh.platform.Pages;
import org.teduh.platform.Secret;

/** The form on peer/mentoring/pairing that logs a check-in. */
@Named
@RequestScoped
public class CheckInPage {

    @Inject
    private Plans plans;

    @Inject
    private ChosenPairing chosen;

    @Inject
    private Days days;

    @Inject
    private Pages pages;

    private @Nullable LocalDate metOn;
    private Went went = Went.WELL;
    private String line = "";

    @PostConstruct
    void today() {
        metOn = days.getToday();
    }

    public String log() {
        PairingId id = chosen.id();
        if (id == null || metOn == null) {
            throw new NotFound();
        }
        plans.checkIn(id, metOn, went, Secret.of(line.strip()));
        return pages.go("peer/mentoring/pairing");
    }

    public @Nullable LocalDate getMetOn() {
        return metOn;
    }

    public void setMetOn(@Nullable LocalDate metOn) {
        this.metOn = metOn;
    }

    public Went getWent() {
        return went;
    }

    public void setWent(Went went) {
        this.went = went;
    }

    public String getLine() {
        return line;
    }

    public void setLine(String line) {
        this.line = line;
    }
}
