package org.teduh.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.teduh.platform.Visitor;

/**
 * The help lines for a page. The page of all lines is the same for everybody; the one line that stands on other pages
 * is that of the reader's country, or of the organisation's where that is not known.
 */
@Named
@RequestScoped
public class HelpNow {

    @Inject
    private HelpLines lines;

    @Inject
    private Visitor visitor;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "help.country", defaultValue = "ID")
    private String home;

    /** The organisation's country in front. */
    public List<String> getCountries() {
        return lines.countries(home);
    }

    /** The name of a country in the reader's language. */
    public String name(String country) {
        return new Locale.Builder().setRegion(country).build().getDisplayCountry(visitor.getLocale());
    }

    /** The emergency number and the lines that were confirmed lately. */
    public List<HelpLine> certain(String country) {
        return lines.of(country, today()).stream()
                .filter(line -> line.isEmergency() || line.isConfirmed(today()))
                .toList();
    }

    /** The lines that nobody has confirmed lately. */
    public List<HelpLine> unsure(String country) {
        return lines.of(country, today()).stream()
                .filter(line -> !line.isEmergency() && !line.isConfirmed(today()))
                .toList();
    }

    /** The one line to call from any page; null if the country has none. */
    public @Nullable HelpLine getLine() {
        String country = lines.countryOf(visitor.getZone()).orElse(home);
        return lines.toCall(country, today()).orElse(null);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
