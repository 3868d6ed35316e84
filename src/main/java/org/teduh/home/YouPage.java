package org.teduh.home;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.teduh.platform.M;
import org.teduh.platform.Pages;
import org.teduh.platform.Preferences;
import org.teduh.platform.Visitor;

/** home/you, and the settings on home/work: how somebody reads, and which of their two sides they work on. */
@Named
@RequestScoped
public class YouPage {

    @Inject
    private Preferences preferences;

    @Inject
    private Visitor visitor;

    @Inject
    private Pages pages;

    @Inject
    private FacesContext faces;

    @Inject
    private M m;

    private String language = "";
    private String theme = "";

    @PostConstruct
    void open() {
        language = visitor.getChosenLanguage();
        theme = visitor.getTheme();
    }

    /** Keeps the settings for every session to come; the page says so in the new language. */
    public void keep() {
        preferences.choose(language, theme);
        faces.getViewRoot().setLocale(visitor.getLocale());
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, m.get("home_you.kept"), null));
    }

    /** Shows that staff role's shell. */
    public String workAs(String role) {
        visitor.workAs(role);
        return pages.go("home/work");
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }
}
