package org.teduh.care.counselling;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;
import org.teduh.platform.NotFound;
import org.teduh.platform.Pages;

/** {@code care/counselling/cases}: the counsellor's own people. */
@Named
@RequestScoped
public class CasesPage {

    private static final int AT_ONCE = 25;

    @Inject
    private Cases cases;

    @Inject
    private Diary diary;

    @Inject
    private OnTheDesk desk;

    @Inject
    private Pages pages;

    private boolean open;
    private int first;
    private List<CaseRow> rows;

    @PostConstruct
    void read() {
        open = !posted("which").equals("closed");
        first = posted("first").matches("\\d{1,6}") ? Integer.parseInt(posted("first")) : 0;
        rows = cases.own(open, first, AT_ONCE);
    }

    /** Opens the case whose row was pressed. */
    public String take() {
        var caseId = Opaque.posted("case").orElseThrow(NotFound::new);
        cases.find(caseId);
        desk.takeCase(caseId);
        return pages.go("care/counselling/case");
    }

    /** Looks at the closed ones, or at the open ones again. */
    public void turn() {
        open = !open;
        look(0);
    }

    public void earlier() {
        look(first + AT_ONCE);
    }

    public void later() {
        look(Math.max(0, first - AT_ONCE));
    }

    /** The name that the client chose; leaves a row in the trail. */
    public String name(CaseRow row) {
        return cases.name(row.id()).reveal();
    }

    public List<CaseRow> getRows() {
        return rows;
    }

    public boolean isOpen() {
        return open;
    }

    /** What the form posts back, so that the next press means what this page shows. */
    public String getWhich() {
        return open ? "open" : "closed";
    }

    public int getFirst() {
        return first;
    }

    public long getCount() {
        return cases.count(open);
    }

    public boolean isMore() {
        return first + rows.size() < getCount();
    }

    public ZoneId getZone() {
        return diary.zone();
    }

    private void look(int first) {
        this.first = first;
        rows = cases.own(open, first, AT_ONCE);
    }

    private static String posted(String field) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .getOrDefault(field, "");
    }
}
