package org.teduh.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teduh.platform.M;
import org.teduh.platform.Pages;
import org.teduh.platform.Visitor;

/** staff/import: a file, its preview, and the decision. */
@Named
@RequestScoped
public class ImportPage {

    /** So many faults a page; the rest is counted. */
    private static final int FAULTS = 500;

    @Inject
    private RosterImports imports;

    @Inject
    private RosterHolds holds;

    @Inject
    private Pages pages;

    @Inject
    private Visitor visitor;

    @Inject
    private M m;

    @Inject
    private Clock clock;

    private @Nullable Part file;
    private @Nullable LocalDate lastDay;
    private boolean sure;
    private @Nullable ImportView current;
    private boolean looked;
    private @Nullable List<RosterFault> faults;

    /** Reads the file; the page finds the work again after a reload. */
    public @Nullable String upload() throws IOException {
        if (file == null || file.getSize() == 0) {
            say(m.get("staff_import.no-file"));
            return null;
        }
        try (InputStream bytes = file.getInputStream()) {
            imports.upload(bytes);
        } finally {
            file.delete();
        }
        return pages.go("staff/import");
    }

    public String apply() {
        imports.apply(getLastDay(), sure);
        return pages.go("staff/import");
    }

    public String drop() {
        imports.dropIt();
        return pages.go("staff/import");
    }

    public String confirm(UUID hold) {
        holds.confirm(hold);
        return pages.go("staff/import");
    }

    public String turnDown(UUID hold) {
        holds.turnDown(hold);
        return pages.go("staff/import");
    }

    /** The import that was started last; null before the first. */
    public @Nullable ImportView getCurrent() {
        if (!looked) {
            current = imports.current().orElse(null);
            looked = true;
        }
        return current;
    }

    public boolean isRunning() {
        return getCurrent() != null && getCurrent().running();
    }

    public boolean isWaiting() {
        return getCurrent() != null && !getCurrent().running() && getCurrent().ready();
    }

    /** Why the last work failed; empty if it did not. */
    public String getFailure() {
        ImportView now = getCurrent();
        if (now == null || !now.failed() || now.job() == null) {
            return "";
        }
        return m.get(
                now.job().message().isEmpty()
                        ? "staff_import.failed"
                        : now.job().message());
    }

    public ImportView.Names named(String fate) {
        return imports.named(fate);
    }

    public ImportView.Names getLeaving() {
        return imports.leaving();
    }

    public List<RosterFault> getFaults() {
        return all().stream().limit(FAULTS).toList();
    }

    public int getMoreFaults() {
        return Math.max(0, all().size() - FAULTS);
    }

    public String say(RosterFault fault) {
        return m.say(fault.key(), fault.other());
    }

    public List<HoldView> getHolds() {
        return holds.all();
    }

    public RosterColumn[] getColumns() {
        return RosterColumn.values();
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    public LocalDate getLastDay() {
        return lastDay == null ? LocalDate.ofInstant(clock.instant(), visitor.getZone()) : lastDay;
    }

    public void setLastDay(@Nullable LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }

    private List<RosterFault> all() {
        if (faults == null) {
            faults = imports.faults();
        }
        return faults;
    }

    private static void say(String text) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }
}
