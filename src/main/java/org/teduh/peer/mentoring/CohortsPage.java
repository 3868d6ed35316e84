package org.teduh.peer.mentoring;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.teduh.platform.Pages;

/** peer/mentoring/cohorts: all cohorts, and a new one. */
@Named
@RequestScoped
public class CohortsPage {

    @Inject
    private Cohorts cohorts;

    @Inject
    private ChosenCohort chosen;

    @Inject
    private Pages pages;

    @Inject
    @RequestParameterMap
    private Map<String, String> sent;

    private @Nullable List<CohortLine> all;
    private String name = "";
    private @Nullable LocalDate from;
    private @Nullable LocalDate until;

    public List<CohortLine> getAll() {
        if (all == null) {
            all = cohorts.all();
        }
        return all;
    }

    /** Opens the cohort whose id the form has sent. */
    public String open() {
        chosen.choose(CohortId.of(sent.getOrDefault("cohort", "")));
        return pages.go("peer/mentoring/cohort");
    }

    public String make() {
        if (from == null || until == null) {
            throw new DaysBackwards();
        }
        chosen.choose(cohorts.make(name, from, until));
        return pages.go("peer/mentoring/cohort");
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }
}
