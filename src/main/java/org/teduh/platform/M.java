package org.teduh.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIViewRoot;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;

/** The words of this request's language, for a page: {@code #{m['home_home.title']}}, {@code #{m.say('key', value)}}. */
@Named("m")
@RequestScoped
public class M extends AbstractMap<String, String> {

    @Inject
    private Words words;

    @Inject
    private Visitor visitor;

    @Override
    public String get(Object key) {
        return words.say(visitor.getLocale(), String.valueOf(key));
    }

    public String say(String key, Object a) {
        return words.say(visitor.getLocale(), key, a);
    }

    public String say(String key, Object a, Object b) {
        return words.say(visitor.getLocale(), key, a, b);
    }

    public String say(String key, Object a, Object b, Object c) {
        return words.say(visitor.getLocale(), key, a, b, c);
    }

    /** The label of a field: {@code <folder>_<page>.<id>}, so that a form never names its labels twice. */
    public String label(UIViewRoot view, String id) {
        return get(page(view) + "." + id);
    }

    /** The key prefix of a page: {@code /care/counselling/book.xhtml} is {@code care_counselling_book}. */
    public String page(UIViewRoot view) {
        return view.getViewId()
                .replaceFirst("^/", "")
                .replaceFirst("\\.xhtml$", "")
                .replace('/', '_');
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return Set.of();
    }
}
