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

/** peer/mentoring/request: what somebody would like a mentor for. */
@Named
@RequestScoped
public class RequestPage {

    @Inject
    private Requests requests;

    @Inject
    private Roster roster;

    @Inject
    private Pages pages;

    private Topic[] topics = {};
    private String[] languages = {};
    private String wish = "";

    @PostConstruct
    void read() {
        requests.mine().ifPresentOrElse(this::fill, this::fillFromRoster);
    }

    private void fill(RequestView request) {
        topics = request.topicsInOrder().toArray(Topic[]::new);
        languages = request.languages().toArray(String[]::new);
        wish = request.wish().reveal();
    }

    private void fillFromRoster() {
        languages = roster.me().languages().toArray(String[]::new);
    }

    public String ask() {
        requests.ask(Set.of(topics), List.of(languages), Secret.of(wish.strip()));
        return pages.go("peer/mentoring/mentoring");
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

    public String getWish() {
        return wish;
    }

    public void setWish(String wish) {
        this.wish = wish;
    }
}
