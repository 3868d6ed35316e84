package org.teduh.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.teduh.platform.Words;

/** The articles, each in both languages. */
@ApplicationScoped
public class Articles {

    private static final List<String> NAMES = List.of("sleep", "stress", "first-weeks");

    private final Map<String, List<Article>> byLanguage = new HashMap<>();

    Articles() {
        for (Locale language : Words.LANGUAGES) {
            String code = language.getLanguage();
            byLanguage.put(
                    code,
                    NAMES.stream()
                            .map(name ->
                                    Article.read(name, Resource.text("library/articles/" + name + "_" + code + ".md")))
                            .toList());
        }
    }

    /** An article without its translation stops the start. */
    void atStart(@Observes @Initialized(ApplicationScoped.class) Object start) {}

    /** All of them, in the order of the library. */
    public List<Article> in(Locale reader) {
        return byLanguage.getOrDefault(reader.getLanguage(), List.of());
    }

    public Optional<Article> named(String name, Locale reader) {
        return in(reader).stream()
                .filter(article -> article.name().equals(name))
                .findFirst();
    }
}
