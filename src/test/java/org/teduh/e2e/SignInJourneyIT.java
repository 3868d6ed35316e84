package org.teduh.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Journey 0. */
@Journey
class SignInJourneyIT {

    @Test
    void an_employee_comes_home(Browser browser) {
        browser.at(390).open("staff/sign-in");
        browser.isInOrder();
        browser.signIn("ratna");
        assertThat(browser.where()).isEqualTo("home/home");
        browser.isInOrder();
    }

    @Test
    void a_wrong_password_says_one_sentence_and_keeps_the_address(Browser browser) {
        browser.open("staff/sign-in");
        browser.fill("Your work email", "ratna@menaratimur.example");
        browser.page().locator("input[id$=':password']").fill("wrong");
        browser.press("Sign in");
        assertThat(browser.where()).isEqualTo("staff/sign-in");
        assertThat(browser.text()).contains("do not go together");
    }

    @Test
    void a_power_cut_loses_no_account(Browser browser, DemoServer server) {
        browser.signIn("ratna");
        server.kill();
        server.start();
        browser.speaking("id-ID").signIn("ratna");
        assertThat(browser.where()).isEqualTo("home/home");
    }
}
