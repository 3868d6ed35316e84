package org.teduh.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** What one employee does on one day that nobody else must be able to tell. */
final class RatnasDay {

    private static final String SECRET = "135791";

    private final Browser browser;
    private final Page page;

    private RatnasDay(Browser browser) {
        this.browser = browser;
        page = browser.page();
    }

    /** She signs in, sets her second secret, consents, books a session and answers a self-check. */
    static void live(Browser browser) {
        RatnasDay day = new RatnasDay(browser.signIn("ratna"));
        day.setsHerSecret();
        day.books();
        day.answersASelfCheck();
    }

    private void setsHerSecret() {
        browser.open("care/intake/secret");
        page.locator("input[id$=':secret']").fill(SECRET);
        page.locator("input[id$=':again']").fill(SECRET);
        press(":set");
        press(":on");
    }

    private void books() {
        browser.open("care/counselling/choose");
        page.locator("#main label.t-slot").first().click();
        browser.settle();
        press(":book");
        if (browser.where().equals("care/intake/consent")) {
            press(":accept");
        }
        assertThat(browser.where()).isEqualTo("care/counselling/book");
        page.locator("[id$=':called']").fill("Ratna");
        press(":book");
        assertThat(browser.where()).isEqualTo("care/counselling/session");
    }

    private void answersASelfCheck() {
        browser.open("care/psychosocial/check");
        press(":begin");
        for (int question = 1; question <= 5; question++) {
            page.locator("#main fieldset label").nth(3).click();
            press(question < 5 ? ":next" : ":finish");
        }
        assertThat(browser.where()).isEqualTo("care/psychosocial/result");
    }

    private void press(String button) {
        page.locator("#main [id$='" + button + "']").first().click();
        browser.settle();
    }
}
