package org.teduh.e2e;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.teduh.platform.Page;

/**
 * How one comes to every page. Most have an address; a page that shows what was chosen on another has none of its own,
 * because no id stands in an address: one walks there by pressing what a person would press.
 */
final class Ways {

    private static final Map<String, Predicate<Browser>> WALKED = Map.ofEntries(
            way("care/counselling/session", "care/counselling/sessions", "#main .t-list button.t-go"),
            way("care/counselling/book", "care/counselling/choose", "#main label.t-slot", "#main [id$=':book']"),
            way("care/counselling/appointment", "care/counselling/week", "#main .t-agenda a.t-ev"),
            way("care/counselling/case", "care/counselling/cases", "#main .t-list a.t-go"),
            way("library/article", "library/library", "#main .t-list a.t-go"),
            way("peer/mentoring/pairing", "peer/mentoring/mentoring", "#main section .t-list a.t-go"),
            way("peer/mentoring/cohort", "peer/mentoring/cohorts", "#main .t-list a.t-go"),
            way("staff/person", "staff/people", "#main table a, #main .t-list .t-go"));

    /** Pages that are there only at certain times or with a mailed code, and not to be expected by address. */
    private static final Set<String> NOT_ALWAYS =
            Set.of("staff/first", "staff/new-password", "care/psychosocial/result", "care/intake/secret");

    /** Where the demo promises nothing to somebody, an empty state is what they should see. */
    private static final Map<Face, Set<String>> EMPTY = Map.of(
            Face.RATNA, Set.of("home/inbox"),
            Face.BUDI, Set.of("home/inbox"),
            Face.LINA, Set.of("home/inbox"),
            Face.ANDI, Set.of("home/inbox"),
            Face.RUDI, Set.of("home/inbox"));

    private final Browser browser;
    private final Face who;

    Ways(Browser browser, Face who) {
        this.browser = browser;
        this.who = who;
    }

    /** The statuses that a page may answer with to somebody of its role who comes by its address. */
    static List<Integer> answers(Page page) {
        return WALKED.containsKey(page.view()) || NOT_ALWAYS.contains(page.view())
                ? List.of(200, 302, 404)
                : List.of(200);
    }

    static boolean mayBeEmpty(Face who, String view) {
        return EMPTY.getOrDefault(who, Set.of()).contains(view);
    }

    /** Signs in, and gives the second secret if there is one. */
    void begin() {
        if (who == Face.NOBODY) {
            return;
        }
        browser.signIn(who.account());
        if (!who.secret().isEmpty()) {
            browser.open("care/intake/secret");
            browser.page().locator("input[id$=':secret']").fill(who.secret());
            browser.page().locator("[id$=':go']").click();
            browser.settle();
        }
    }

    /** Goes to that page; false if this person has nothing there to choose, or the page is not there now. */
    boolean goTo(String view) {
        Predicate<Browser> way = WALKED.get(view);
        if (way != null) {
            return way.test(browser);
        }
        return browser.open(view) == 200 && browser.where().equals(view) || !NOT_ALWAYS.contains(view);
    }

    /** Opens a page and presses one thing after the other, the first of its kind on each. */
    private static Map.Entry<String, Predicate<Browser>> way(String to, String from, String... pressed) {
        return Map.entry(to, browser -> {
            browser.open(from);
            for (String one : pressed) {
                Locator choice = browser.page().locator(one + ":visible");
                if (choice.count() == 0) {
                    return false;
                }
                choice.first().click();
                browser.settle();
            }
            return true;
        });
    }
}
