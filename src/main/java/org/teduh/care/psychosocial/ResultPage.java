package org.teduh.care.psychosocial;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teduh.care.counselling.Chosen;
import org.teduh.care.counselling.SlotOffer;
import org.teduh.care.counselling.SoonestTimes;
import org.teduh.library.Instruments;
import org.teduh.platform.M;
import org.teduh.platform.NotFound;
import org.teduh.platform.Pages;
import org.teduh.staff.Roster;

/** care/psychosocial/result: what the latest self-check suggests, the course so far, and what could help. */
@Named
@RequestScoped
public class ResultPage {

    @Inject
    private SelfChecks checks;

    @Inject
    private Instruments instruments;

    @Inject
    private SoonestTimes soonest;

    @Inject
    private Chosen chosen;

    @Inject
    private Roster roster;

    @Inject
    private Pages pages;

    @Inject
    private FacesContext faces;

    @Inject
    private M m;

    @Inject
    private Clock clock;

    private List<CheckResult> course = List.of();
    private ZoneId zone = ZoneId.of("UTC");

    @PostConstruct
    void open() {
        course = checks.course(CheckPage.WHO_5);
        zone = roster.me().zone();
    }

    /** Something was pressed that names a time or a result; a foreign one is not found. */
    public @Nullable String act() {
        Map<String, String> sent = faces.getExternalContext().getRequestParameterMap();
        if (!faces.isPostback()) {
            return null;
        }
        String slot = sent.get("slot");
        String delete = sent.get("delete");
        if (delete != null) {
            checks.delete(id(delete));
            faces.addMessage(null, new FacesMessage(m.get("care_psychosocial_result.deleted")));
            faces.getExternalContext().getFlash().setKeepMessages(true);
            return pages.go("care/psychosocial/result");
        }
        return slot == null ? null : chosen.choose(slot);
    }

    private static UUID id(String written) {
        try {
            return UUID.fromString(written);
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }

    /** The first first. */
    public List<CheckResult> getCourse() {
        return course;
    }

    /** The latest result; null if there is none. */
    public @Nullable CheckResult getLatest() {
        return course.isEmpty() ? null : course.get(course.size() - 1);
    }

    /** How many points more than the time before; null if there is no time before. */
    public @Nullable Integer getDifference() {
        return course.size() < 2
                ? null
                : course.get(course.size() - 1).score()
                        - course.get(course.size() - 2).score();
    }

    /** The same without its sign. */
    public int getDistance() {
        Integer difference = getDifference();
        return difference == null ? 0 : Math.abs(difference);
    }

    /** The article that fits. */
    public String getArticle() {
        CheckResult latest = getLatest();
        return latest != null && latest.band() == 1 ? "stress" : "sleep";
    }

    /** The bundle key of what the difference means. */
    public String getChange() {
        Integer difference = getDifference();
        int counts = instruments.named(CheckPage.WHO_5).change();
        if (difference == null || Math.abs(difference) < counts) {
            return "care_psychosocial_result.change.small";
        }
        return "care_psychosocial_result.change." + (difference > 0 ? "better" : "worse");
    }

    /** The course as a drawing; null of fewer than two results. */
    public @Nullable CourseChart getChart() {
        return course.size() < 2 ? null : CourseChart.of(course);
    }

    /** The soonest time with a counsellor; null if there is none. */
    public @Nullable SlotOffer getOffer() {
        return soonest.soonest(1).stream().findFirst().orElse(null);
    }

    public ZoneId getZone() {
        return zone;
    }

    public Instant getNow() {
        return clock.instant();
    }
}
