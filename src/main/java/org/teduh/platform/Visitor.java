package org.teduh.platform;

import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How this browser's visitor reads: language, theme and time zone. Chosen by the person, kept for the session. */
@Named
@SessionScoped
public class Visitor implements Serializable {

    private Locale locale = Words.ENGLISH;
    private String theme = "";
    private String zone = "UTC";
    private boolean chosen;
    private String suggested = "en";
    private String workingAs = "";
    private String recognised = "";

    public Locale getLocale() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return localeOf(faces == null ? null : faces.getExternalContext().getRequestLocale());
    }

    /** The language to answer in: as chosen, or as the browser asks. */
    Locale localeOf(@Nullable Locale asked) {
        if (chosen || asked == null) {
            return locale;
        }
        String device = asked.getLanguage();
        return spoken(device.equals("id") || device.equals("en") ? device : suggested);
    }

    /** "en" or "id", for {@code <html lang>}. */
    public String getLanguage() {
        return getLocale().getLanguage();
    }

    /** "en" or "id", or empty when the browser decides. */
    public String getChosenLanguage() {
        return chosen ? locale.getLanguage() : "";
    }

    /** "light", "dark", or empty when the device decides. */
    public String getTheme() {
        return theme;
    }

    public ZoneId getZone() {
        return ZoneId.of(zone);
    }

    /** Speaks that language, "en" or "id"; empty: the browser's. */
    public void speak(String language) {
        locale = spoken(language);
        chosen = !language.isEmpty();
    }

    /** For a browser that asks for neither of our languages. */
    public void suggest(String language) {
        suggested = language;
    }

    private static Locale spoken(String language) {
        return language.equals("id") ? Words.INDONESIAN : Words.ENGLISH;
    }

    /** Whether this session already reads as that person once chose. */
    boolean isRecognisedAs(PersonId person) {
        return recognised.equals(person.value().toString());
    }

    void recognise(PersonId person) {
        recognised = person.value().toString();
    }

    public void dress(String theme) {
        this.theme = theme;
    }

    /** The staff role whose shell is shown; empty until one is chosen. */
    public String getWorkingAs() {
        return workingAs;
    }

    /** Shows that role's shell; what the person may do does not change. */
    public void workAs(String role) {
        workingAs = role;
    }

    public void settle(ZoneId zone) {
        this.zone = zone.getId();
    }
}
