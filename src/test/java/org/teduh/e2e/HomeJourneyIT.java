package org.teduh.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** The calm page, the way out, and how somebody reads. */
@Journey
class HomeJourneyIT {

    @Test
    void home_shows_the_soonest_times_and_what_else_there_is(Browser browser) {
        browser.at(390).signIn("ratna");
        assertThat(browser.text()).contains("Ratna", "Soonest times", "Not ready to talk?", "Call 119");
        assertThat(browser.page().locator("#main button[name='slot']").count()).isEqualTo(3);
        assertThat(browser.page().locator("#main .t-primary").boundingBox().y)
                .as("the one thing to do is seen without scrolling")
                .isLessThan(844 - 60 - 52);
        browser.isInOrder();
        browser.at(1280).isInOrder();
    }

    @Test
    void home_is_for_a_client_what_it_is_for_everybody_until_the_second_secret(Browser browser) {
        browser.signIn("wulan").open("home/home");
        String before = browser.page().locator("#main").innerText();
        assertThat(before).contains("This year’s five questions");
        browser.open("home/inbox");
        assertThat(browser.page().locator("#main .t-list").count())
                .as("nothing of care is told")
                .isZero();
        browser.open("home/home");
        browser.speaking("en-GB").signIn("maya");
        assertThat(headings(browser.page().locator("#main").innerText())).isEqualTo(headings(before));
    }

    /** What stands there apart from the times, which move on. */
    private static String headings(String text) {
        return text.replaceAll("(?m)^.*\\d.*$", "").replaceAll("\\s+", " ");
    }

    @Test
    void a_time_of_home_leads_to_booking_it(Browser browser) {
        browser.at(390).signIn("ratna");
        browser.page().locator("#main button[name='slot']").first().click();
        browser.settle();
        assertThat(browser.where()).isEqualTo("care/intake/secret");
    }

    @Test
    void language_and_colours_are_kept_for_the_next_time(Browser browser) {
        browser.signIn("maya").open("home/you");
        browser.choose("Bahasa Indonesia").choose("Dark");
        browser.page().locator("[id$=':keep']").click();
        browser.settle();
        assertThat(browser.text()).contains("Tersimpan");
        browser.isInOrder();
        browser.speaking("en-GB").signIn("maya");
        assertThat(browser.text()).contains("Kamu tidak harus menghadapinya sendirian.");
        assertThat(browser.page().locator("html").getAttribute("data-theme")).isEqualTo("dark");
        browser.isInOrder();
        browser.open("home/you");
        browser.page().locator("[id$=':language:0']").check();
        browser.page().locator("[id$=':theme:0']").check();
        browser.page().locator("[id$=':keep']").click();
        browser.settle();
        assertThat(browser.text()).contains("Kept.");
    }

    @Test
    void leaving_quickly_shows_a_neutral_page_and_ends_the_session(Browser browser) {
        AtomicReference<String> left = neutralPage(browser);
        browser.signIn("ratna");
        browser.page().locator("#leave-quickly").click();
        browser.page().waitForURL("https://www.wikipedia.org/");
        assertThat(left.get()).isEqualTo("https://www.wikipedia.org/");
        browser.open("home/home");
        assertThat(browser.where()).isEqualTo("staff/sign-in");
    }

    @Test
    void escape_three_times_leaves_and_back_does_not_return(Browser browser) {
        neutralPage(browser);
        browser.signIn("ratna").open("library/help");
        browser.page().keyboard().press("Escape");
        browser.page().keyboard().press("Escape");
        assertThat(browser.where()).isEqualTo("library/help");
        browser.page().keyboard().press("Escape");
        browser.page().waitForURL("https://www.wikipedia.org/");
        browser.page().goBack();
        assertThat(browser.page().url()).doesNotContain("library/help");
    }

    @Test
    void without_script_the_way_out_is_a_plain_link(Browser browser) {
        browser.signIn("ratna");
        assertThat(browser.page().locator("#leave-quickly").getAttribute("href"))
                .isEqualTo("https://www.wikipedia.org/");
        assertThat(browser.page().locator("#leave-quickly").getAttribute("rel")).contains("noreferrer");
    }

    /** The tests leave the machine nowhere: the neutral page is answered here. */
    private static AtomicReference<String> neutralPage(Browser browser) {
        AtomicReference<String> left = new AtomicReference<>("");
        browser.page().context().route("https://www.wikipedia.org/**", route -> {
            left.set(route.request().url());
            route.fulfill(new com.microsoft.playwright.Route.FulfillOptions()
                    .setContentType("text/html")
                    .setBody("<p>neutral</p>"));
        });
        return left;
    }
}
