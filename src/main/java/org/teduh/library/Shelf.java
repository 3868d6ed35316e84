package org.teduh.library;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.teduh.platform.NotFound;
import org.teduh.platform.Pages;
import org.teduh.platform.Visitor;

/** The articles in the reader's language, for any page that wants to show the way to one. */
@Named
@RequestScoped
public class Shelf {

    @Inject
    private Articles articles;

    @Inject
    private Pages pages;

    @Inject
    private Visitor visitor;

    public List<Article> getArticles() {
        return articles.in(visitor.getLocale());
    }

    /** @throws NotFound if there is no such article */
    public Article named(String name) {
        return articles.named(name, visitor.getLocale()).orElseThrow(NotFound::new);
    }

    /** Where one reads it. */
    public String address(String name) {
        return pages.to("library/article") + "?name=" + name;
    }
}
