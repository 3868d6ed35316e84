package org.teduh.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teduh.platform.Markdown;
import org.teduh.platform.NotFound;

/** library/article: one article, named in the address. */
@Named
@RequestScoped
public class ArticlePage {

    @Inject
    private Shelf shelf;

    private @Nullable String name;

    /** @throws NotFound if no such article is named */
    public void open() {
        getArticle();
    }

    public Article getArticle() {
        if (name == null) {
            throw new NotFound();
        }
        return shelf.named(name);
    }

    public String getHtml() {
        return Markdown.html(getArticle().body());
    }

    /** What else one could read. */
    public List<Article> getOthers() {
        return shelf.getArticles().stream()
                .filter(article -> !article.name().equals(name))
                .toList();
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }
}
