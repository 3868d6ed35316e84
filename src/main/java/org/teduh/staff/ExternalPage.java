package org.teduh.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.teduh.platform.Pages;

/** staff/external: adds somebody who is on no roster. */
@Named
@RequestScoped
public class ExternalPage {

    @Inject
    private Externals externals;

    @Inject
    private Roster roster;

    @Inject
    private ChosenPerson chosen;

    @Inject
    private Pages pages;

    private String name = "";
    private String email = "";
    private String jobTitle = "";
    private String site = "";
    private List<String> languages = List.of("id", "en");

    /** Goes on to the new person, where roles are granted. */
    public String add() {
        chosen.choose(externals.add(name, email, languages, site.isEmpty() ? null : UUID.fromString(site), jobTitle));
        return pages.go("staff/person");
    }

    public List<SiteView> getSites() {
        return roster.sites();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getJobTitle() {
        return jobTitle;
    }

    public void setJobTitle(String jobTitle) {
        this.jobTitle = jobTitle;
    }

    public String getSite() {
        return site;
    }

    public void setSite(String site) {
        this.site = site;
    }

    public List<String> getLanguages() {
        return languages;
    }

    public void setLanguages(List<String> languages) {
        this.languages = List.copyOf(languages);
    }
}
