package org.teduh.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.teduh.e2e.Client.Answer;
import org.teduh.platform.Page;
import org.teduh.platform.Pages;

/**
 * Walks every page of the list as everybody. Each answers those of its role, and to all others it is not there: in the
 * same bytes as a page that never was. What is seen is in order, on a phone and on a desk, and has something to show.
 */
@Journey
@Tag("walk")
class EveryPageIT {

    private static final List<Page> ALL = new Pages().all();

    @ParameterizedTest
    @EnumSource(Face.class)
    void every_page_answers_by_role(Face who, DemoServer server) {
        Client client = Client.signedIn(server, who);
        String notThere = client.get("/nothing/of/that/name").normal();
        SoftAssertions softly = new SoftAssertions();
        for (Page page : ALL) {
            Answer answer = client.get(page.path());
            if (who.sees(page)) {
                softly.assertThat(answer.status()).as(page.view()).isIn(Ways.answers(page));
            } else if (who.mayOpen(page)) {
                softly.assertThat(answer.location()).as(page.view()).endsWith("/care/intake/secret");
            } else if (who == Face.NOBODY) {
                softly.assertThat(answer.location()).as(page.view()).endsWith("/staff/sign-in");
            } else {
                softly.assertThat(answer.normal()).as(page.view()).isEqualTo(notThere);
            }
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @EnumSource(Face.class)
    void every_page_is_in_order_and_has_something_to_show(Face who, Browser browser) {
        Ways ways = new Ways(browser, who);
        ways.begin();
        SoftAssertions softly = new SoftAssertions();
        for (Page page : ALL) {
            if (who.sees(page) && ways.goTo(page.view())) {
                softly.assertThatCode(() -> inOrder(browser, who, page.view()))
                        .as("%s on %s", who, page.view())
                        .doesNotThrowAnyException();
            }
        }
        softly.assertAll();
    }

    private static void inOrder(Browser browser, Face who, String view) {
        assertThat(browser.where()).isEqualTo(view);
        assertThat(browser.page().locator("h1").count()).as("headings").isEqualTo(1);
        for (int width : List.of(390, 1280)) {
            browser.at(width).isInOrder();
            browser.asksForOneThing();
        }
        if (!Ways.mayBeEmpty(who, view)) {
            assertThat(browser.page().locator(".t-empty:visible").allInnerTexts())
                    .as("empty states")
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/care/counselling/book.xhtml",
                "/care/counselling/",
                "/care",
                "/home/home/",
                "/home/../staff/people",
                "/WEB-INF/web.xml",
                "/META-INF/MANIFEST.MF",
                "/resources/teduh/nothing.css",
                "/resources/teduh/../../WEB-INF/web.xml",
                "/jakarta.faces.resource/nothing.css.xhtml?ln=teduh",
                "/jakarta.faces.resource/../WEB-INF/web.xml",
                "/care/counselling/case/7f000001-0000-4000-8000-000000000001",
                "/login",
                "/metrics",
                "/openapi",
                "/IBMJMXConnectorREST"
            })
    void what_is_not_in_the_list_is_not_there(String path, DemoServer server) {
        for (Face who : List.of(Face.NOBODY, Face.WULAN, Face.RUDI)) {
            Answer answer = Client.signedIn(server, who).get(path);
            assertThat(answer.status()).as("%s to %s", path, who).isEqualTo(404);
            saysNothingOfTheServer(answer);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "TRACE", "PROPFIND", "OPTIONS"})
    void a_page_is_read_and_sent_and_nothing_else(String method, DemoServer server) {
        Answer answer = Client.signedIn(server, Face.WULAN).request(method, "/home/home", "");
        assertThat(answer.status()).isIn(403, 404, 405);
        saysNothingOfTheServer(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%00", "/%", "/a%2f..%2fb", "/%c0%ae%c0%ae/", "/home/home?x=%ZZ", "/\u00e9\uD83D\uDE00"})
    void a_malformed_address_is_refused_without_a_word(String path, DemoServer server) {
        Answer answer = Client.rawly(server, path);
        assertThat(answer.status()).isIn(302, 400, 404);
        // the container refuses some before any filter runs, with a message number of its own and nothing else
        assertThat(answer.body()).doesNotContainPattern("(?m)^\\s*at [\\w.$]+\\(|Exception\\b|org\\.teduh");
    }

    @Test
    void a_state_that_was_forged_or_belongs_to_another_page_does_nothing(DemoServer server) {
        Client wulan = Client.signedIn(server, Face.WULAN);
        for (String state : List.of("forged", "", "AAAA".repeat(500))) {
            Answer answer =
                    wulan.request("POST", "/home/home", "form_SUBMIT=1&form=form&jakarta.faces.ViewState=" + state);
            assertThat(answer.status()).isIn(200, 302, 404);
            saysNothingOfTheServer(answer);
        }
    }

    @Test
    void an_id_that_is_nobodys_is_not_there(DemoServer server) {
        Client rudi = Client.signedIn(server, Face.RUDI);
        String without = rudi.get("/care/counselling/case").normal();
        assertThat(rudi.get("/care/counselling/case?id=7f000001-0000-4000-8000-000000000001")
                        .normal())
                .isEqualTo(without);
    }

    @Test
    void nothing_is_left_behind_that_the_browser_could_show_again(Browser browser, DemoServer server) {
        Answer home = Client.signedIn(server, Face.WULAN).get("/home/home");
        assertThat(home.headers()).contains("no-store").contains("no-referrer");
        browser.signIn("wulan").page().waitForLoadState(LoadState.LOAD);
        assertThat(browser.page().evaluate("() => localStorage.length + sessionStorage.length"))
                .isEqualTo(0);
        assertThat(browser.page().title()).isEqualTo("Teduh");
    }

    private static void saysNothingOfTheServer(Answer answer) {
        String all = answer.headers() + "\n" + answer.body();
        assertThat(all)
                .doesNotContainPattern("(?m)^\\s*at [\\w.$]+\\(|Exception\\b|SRVE\\d+|CWW\\w+\\d")
                .doesNotContainIgnoringCase(Set.of("liberty", "websphere", "myfaces", "primefaces 1", "org.teduh")
                        .toArray(String[]::new));
    }
}
