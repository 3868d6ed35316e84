package org.teduh.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The steps of somebody who books, in words. */
final class Booking {

    static final String SECRET = "135791";

    private final Browser browser;
    private final Page page;

    Booking(Browser browser) {
        this.browser = browser;
        this.page = browser.page();
    }

    /** Gives the second secret, or sets it on first use; wherever the way led through it, one goes on from there. */
    Booking secret(String secret) {
        page.locator("input[id$=':secret']").fill(secret);
        Locator again = page.locator("input[id$=':again']");
        if (again.count() > 0) {
            again.fill(secret);
            press("set");
            browser.isInOrder();
            press("on");
        } else {
            press("go");
        }
        return this;
    }

    /** The first free time of that counsellor, or of anyone. */
    Booking choosesTheFirstTime(String counsellor) {
        browser.open("care/counselling/choose");
        page.locator("details summary").click();
        page.locator("select[id$=':counsellor']").selectOption(counsellor);
        browser.settle();
        page.locator(".t-slot").first().click();
        press("book");
        return this;
    }

    Booking agreesIfAsked() {
        if (browser.where().equals("care/intake/consent")) {
            press("accept");
        }
        return this;
    }

    Booking callMe(String name) {
        page.locator("input[id$=':called']").fill(name);
        return this;
    }

    Booking press(String button) {
        page.locator("#main [id$=':" + button + "']").first().click();
        browser.settle();
        return this;
    }

    /** Presses Enter, and waits for the page that it leads to. */
    Booking enter() {
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
        browser.settle();
        return this;
    }

    /** Tabs on until that element has the focus. */
    Booking tabTo(String selector) {
        for (int tabs = 0; tabs < 120; tabs++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(page.evaluate("it => document.activeElement.matches(it)", selector))) {
                return this;
            }
        }
        throw new AssertionError("the keyboard does not reach " + selector);
    }
}
