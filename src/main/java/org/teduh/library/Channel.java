package org.teduh.library;

import java.util.Locale;

/** How a help line is reached. An emergency number is a kind of its own: it stands first, whoever confirmed what. */
public enum Channel {
    EMERGENCY("tel:", "phone"),
    PHONE("tel:", "phone"),
    WHATSAPP("https://wa.me/", "talk"),
    WEB("", "right");

    private final String scheme;
    private final String icon;

    Channel(String scheme, String icon) {
        this.scheme = scheme;
        this.icon = icon;
    }

    /** @throws IllegalArgumentException if there is no such channel */
    static Channel of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** What a tap on the number opens. */
    String address(String number) {
        return switch (this) {
            case EMERGENCY, PHONE -> scheme + number.replaceAll("[^0-9+]", "");
            case WHATSAPP -> scheme + number.replaceAll("[^0-9]", "");
            case WEB -> number;
        };
    }

    /** The drawing of the tag {@code t:icon}. */
    public String icon() {
        return icon;
    }

    /** The bundle key of what a tap does. */
    public String key() {
        return "library_help.channel." + name();
    }
}
