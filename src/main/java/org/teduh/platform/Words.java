package org.teduh.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** Everything the programme says, in its two languages, one file a room: {@code words/<room>_<language>.properties}. */
@ApplicationScoped
public class Words {

    public static final Locale ENGLISH = Locale.forLanguageTag("en-GB");
    public static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");
    public static final List<Locale> LANGUAGES = List.of(ENGLISH, INDONESIAN);

    static final List<String> ROOMS = List.of(
            "platform", "staff", "peer", "care", "counselling", "psychosocial", "release", "hr", "library", "home");

    private final Map<String, Map<String, String>> byLanguage = new HashMap<>();

    Words() {
        for (Locale locale : LANGUAGES) {
            Map<String, String> words = new HashMap<>();
            ROOMS.forEach(room ->
                    read(room, locale.getLanguage()).forEach((key, text) -> words.put((String) key, (String) text)));
            byLanguage.put(locale.getLanguage(), words);
        }
    }

    /**
     * The text of {@code key}, with {@code {0}}, {@code {1}} … replaced by {@code values}.
     *
     * @throws IllegalArgumentException if no room's file has that key: a page with a wrong key fails at once
     */
    public String say(Locale locale, String key, Object... values) {
        String text = find(locale, key).orElseThrow(() -> new IllegalArgumentException("no words for " + key));
        return values.length == 0 ? text.replace("''", "'") : new MessageFormat(text, locale).format(values);
    }

    public Optional<String> find(Locale locale, String key) {
        return Optional.ofNullable(
                byLanguage.getOrDefault(locale.getLanguage(), Map.of()).get(key));
    }

    static Properties read(String room, String language) {
        String file = "words/" + room + "_" + language + ".properties";
        try (InputStream in = Words.class.getClassLoader().getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no words: " + file);
            }
            Properties words = new Properties();
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
