package org.teduh.peer.mentoring;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.teduh.platform.Pages;
import org.teduh.platform.Secret;
import org.teduh.staff.Roster;

/** peer/mentoring/mentor: what somebody offers as a mentor. */
@Named
@RequestScoped
public class MentorPage {

    @Inject
    private Mentors mentors;

    @Inject
    private Roster roster;

    @Inject
    private Pages pages;

    private Topic[] topics = {};
    private String[] languages = {};
    private int capacity = 1;
    private String about = "";
    private boolean paused;
    private boolean known;

    @PostConstruct
    void read() {
        mentors.mine().map(MentorLine::profile).ifPresentOrElse(this::fill, this::fillFromRoster);
    }

    private void fill(MentorProfile profile) {
        known = true;
        topics = profile.topicsInOrder().toArray(Topic[]::new);
        languages = profile.languages().toArray(String[]::new);
        capacity = profile.capacity();
        about = profile.about().reveal();
        paused = profile.paused();
    }

    private void fillFromRoster() {
        languages = roster.me().languages().toArray(String[]::new);
    }

    public String offer() {
        mentors.offer(
                new MentorProfile(Set.of(topics), List.of(languages), capacity, Secret.of(about.strip()), paused));
        return pages.go("peer/mentoring/mentoring");
    }

    /** Whether the person is a mentor already. */
    public boolean isKnown() {
        return known;
    }

    public Topic[] getTopics() {
        return topics;
    }

    public void setTopics(Topic[] topics) {
        this.topics = topics;
    }

    public String[] getLanguages() {
        return languages;
    }

    public void setLanguages(String[] languages) {
        this.languages = languages;
    }

    public int getCapacity() {
        return capacity;
    }

    public void setCapacity(int capacity) {
        this.capacity = capacity;
    }

    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }

    public boolean isPaused() {
        return paused;
    }

    public void setPaused(boolean paused) {
        this.paused = paused;
    }
}
