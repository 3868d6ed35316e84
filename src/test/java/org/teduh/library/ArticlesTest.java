package org.teduh.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.teduh.platform.Markdown;
import org.teduh.platform.Words;

/** Three articles, each whole in both languages. */
class ArticlesTest {

    private static final Articles ARTICLES = new Articles();

    @Test
    void each_is_there_in_both_languages_and_takes_a_few_minutes() {
        assertThat(ARTICLES.in(Words.ENGLISH)).hasSize(3);
        assertThat(ARTICLES.in(Words.INDONESIAN))
                .extracting(Article::name)
                .containsExactlyElementsOf(
                        ARTICLES.in(Words.ENGLISH).stream().map(Article::name).toList());
        Words.LANGUAGES.forEach(language -> assertThat(ARTICLES.in(language)).allSatisfy(article -> {
            assertThat(article.body().split("\\s+").length).isBetween(600, 900);
            assertThat(article.minutes()).isBetween(3, 5);
        }));
    }

    @Test
    void each_names_its_sources_and_the_way_to_help() {
        assertThat(ARTICLES.in(Words.ENGLISH)).allSatisfy(article -> {
            assertThat(article.body()).contains("## Where this comes from");
            assertThat(Markdown.html(article.body())).contains("<h2>").doesNotContain("<script", "##", "**");
        });
        assertThat(ARTICLES.in(Words.INDONESIAN))
                .allSatisfy(article -> assertThat(article.body()).contains("## Sumber"));
    }

    @Test
    void a_file_without_a_heading_or_a_summary_is_refused() {
        assertThatThrownBy(() -> Article.read("x", "Only text")).hasMessageContaining("article x");
        assertThatThrownBy(() -> Article.read("x", "# Heading\n\nOnly a summary"))
                .hasMessageContaining("article x");
    }
}
