package org.teduh.library;

import java.util.Locale;

/** The same words in the programme's two languages. */
public record Wording(String en, String id) {

    public Wording {
        if (en.isBlank() || id.isBlank()) {
            throw new IllegalArgumentException("words are missing in one language");
        }
    }

    public String in(Locale reader) {
        return reader.getLanguage().equals("id") ? id : en;
    }
}
