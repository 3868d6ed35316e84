package org.teduh.library;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who answers. A line counts as confirmed for ninety days after an editor has tried it; numbers that nobody
 * tries any more were still printed years after they had closed.
 *
 * @param country  two letters, ISO 3166
 * @param number  as people write it, or the address of a page
 * @param hours  "24h", or as the line itself says
 * @param languages  two letters each, in the line's own order
 * @param source  where it was found
 * @param verifiedOn  the day it was last tried
 */
public record HelpLine(
        String country,
        String name,
        Channel channel,
        String number,
        String hours,
        List<String> languages,
        String source,
        @Nullable LocalDate verifiedOn) {

    static final Period FRESH = Period.ofDays(90);

    public HelpLine {
        if (!country.matches("[A-Z]{2}") || name.isBlank() || number.isBlank() || hours.isBlank() || source.isBlank()) {
            throw new IllegalArgumentException("a help line has a country, a name, a number, hours and a source");
        }
        if (channel == Channel.WEB && !number.startsWith("https://")) {
            throw new IllegalArgumentException("a page is reached by https");
        }
        languages = List.copyOf(languages);
    }

    /** Whether somebody has tried it within the last ninety days. */
    public boolean isConfirmed(LocalDate today) {
        return verifiedOn != null && !verifiedOn.isBefore(today.minus(FRESH));
    }

    public boolean isEmergency() {
        return channel == Channel.EMERGENCY;
    }

    public boolean isAtAnyHour() {
        return hours.equals("24h");
    }

    /** Whether one speaks with somebody by calling it. */
    boolean isCalled() {
        return channel == Channel.PHONE || channel == Channel.EMERGENCY;
    }

    /** What a tap opens. */
    public String address() {
        return channel.address(number);
    }

    /** The number, or the page's name without the way to it. */
    public String shown() {
        return number.replaceFirst("^https://", "");
    }

    /** The names of its languages, in {@code reader}, separated by commas. */
    public String spoken(Locale reader) {
        return String.join(
                ", ",
                languages.stream()
                        .map(code -> Locale.forLanguageTag(code).getDisplayLanguage(reader))
                        .toList());
    }
}
