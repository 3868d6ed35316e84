package org.teduh.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Journey 3: a new hire says what would help, the coordinator matches the cohort, both say yes, and they begin. */
@Journey
class MentoringJourneyIT {

    private static final String HUB = "peer/mentoring/mentoring";

    @Test
    void a_new_hire_gets_a_mentor(Browser browser) {
        budiSaysWhatWouldHelp(browser);
        linaMatchesAndSends(browser);
        saysYes(browser, "maya", "Budi Santoso", 1280);
        saysYes(browser, "budi", "Maya Siregar", 390);
        bothSeeThePlanAndBudiLogsAMeeting(browser);
    }

    private static void budiSaysWhatWouldHelp(Browser browser) {
        browser.at(390).signIn("budi").open(HUB);
        assertThat(browser.text()).contains("We’re looking for a mentor for you");
        browser.isInOrder();
        browser.press("Change what you asked for");
        browser.isInOrder();
        browser.fill("In your own words", "Where does one have lunch here?");
        browser.press("Ask for a mentor");
        assertThat(browser.where()).isEqualTo(HUB);
        assertThat(browser.text()).contains("Where does one have lunch here?");
    }

    private static void linaMatchesAndSends(Browser browser) {
        browser.speaking("en-GB").at(1280).signIn("lina").open("peer/mentoring/cohorts");
        browser.isInOrder();
        browser.page().locator("a.t-go").first().click();
        browser.settle();
        assertThat(browser.text()).contains("Budi Santoso").doesNotContain("lunch");
        browser.press("Find mentors");
        browser.page().getByText(Pattern.compile("Proposals to send: \\d+")).waitFor();
        browser.settle();
        Locator proposal =
                browser.page().locator("li.t-match").filter(new Locator.FilterOptions().setHasText("Budi Santoso"));
        assertThat(proposal.innerText())
                .contains("Maya Siregar", "Can help with", "You can meet at one site", "Both speak Indonesian");
        browser.isInOrder();
        browser.at(390).isInOrder();
        browser.press("Send the proposal for Budi Santoso");
        assertThat(browser.text()).contains("Sent: ");
    }

    private static void saysYes(Browser browser, String who, String partner, int width) {
        browser.speaking("en-GB").at(width).signIn(who).open(HUB);
        browser.isInOrder();
        open(browser, partner);
        assertThat(browser.text()).contains("Why the two of you", "No reason needed");
        assertThat(browser.text().contains("Where does one have lunch here?")).isEqualTo(who.equals("maya"));
        browser.isInOrder();
        browser.press("Yes, let’s begin");
    }

    private static void bothSeeThePlanAndBudiLogsAMeeting(Browser browser) {
        assertThat(browser.heading()).isEqualTo("You and Maya");
        assertThat(browser.text()).contains("Day 1:", "Day 90:", "The way to counselling");
        browser.isInOrder();
        browser.choose("It was all right").fill("A line for yourself", "Ask about the canteen.");
        browser.press("Log the meeting");
        assertThat(browser.text()).contains("It was all right", "Ask about the canteen.");
        browser.isInOrder();
        browser.speaking("en-GB").at(390).signIn("maya").open(HUB);
        open(browser, "Budi Santoso");
        assertThat(browser.text()).contains("Day 1:", "Logged by Budi").doesNotContain("canteen");
        browser.isInOrder();
    }

    private static void open(Browser browser, String partner) {
        browser.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(partner))
                .first()
                .click();
        browser.settle();
        assertThat(browser.where()).isEqualTo("peer/mentoring/pairing");
    }
}
