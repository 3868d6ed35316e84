package org.teduh.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** Journey 2. */
@Journey
class CounsellorJourneyIT {

    private static final String NOTE = "D: sleeps better. A: first relief. P: keeps the walk in the evening. 🌿";

    @Test
    void a_counsellor_opens_a_session_of_the_week_marks_it_and_signs_a_note(Browser browser) {
        browser.at(1280).signIn("sari").open("care/counselling/week");
        browser.isInOrder();
        browser.press("Previous week");
        browser.page().locator(".t-weekpicture .fc-event.is-session").first().waitFor();
        String calendar = browser.page().locator(".t-weekpicture").innerText()
                + browser.page().locator(".t-agendas").innerText();
        browser.page().locator(".t-weekpicture .fc-event.is-session").first().click();
        browser.page().waitForURL("**/care/counselling/appointment");
        browser.settle().isInOrder();
        assertThat(browser.where()).isEqualTo("care/counselling/appointment");
        String called = browser.heading();
        assertThat(calendar).as("a calendar without names").doesNotContain(called);
        markAndMend(browser);
        browser.press("Sign and seal");
        assertThat(browser.text()).contains("There is nothing in the note yet");
        browser.fill("Write a note", NOTE).press("Sign and seal");
        assertThat(browser.text()).contains(NOTE);
        assertThat(browser.page().title()).isEqualTo("Teduh");
        browser.page().locator("[id$=':case']").click();
        browser.settle().isInOrder();
        assertThat(browser.where()).isEqualTo("care/counselling/case");
        assertThat(browser.heading()).isEqualTo(called);
        assertThat(browser.text()).contains(NOTE);
    }

    @Test
    void on_a_phone_the_week_is_a_list_and_a_note_is_amended(Browser browser) {
        browser.at(390).signIn("sari").open("care/counselling/week");
        assertThat(browser.page().locator(".t-weekpicture").isVisible()).isFalse();
        browser.isInOrder();
        browser.press("Previous week");
        browser.page().locator(".t-agenda a.t-ev").first().click();
        browser.settle().isInOrder();
        browser.fill("Write a note", NOTE).press("Sign and seal");
        browser.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Amend"))
                .first()
                .click();
        browser.settle();
        browser.fill("Write an amendment", "It was the walk at noon.").press("Sign and seal");
        assertThat(browser.text()).contains(NOTE, "It was the walk at noon.", "Amendment");
        browser.isInOrder();
    }

    @Test
    void without_anything_in_hand_one_comes_to_where_it_is_taken(Browser browser) {
        browser.signIn("sari").open("care/counselling/appointment");
        assertThat(browser.where()).isEqualTo("care/counselling/week");
        browser.open("care/counselling/case");
        assertThat(browser.where()).isEqualTo("care/counselling/cases");
    }

    @Test
    void people_are_listed_by_the_name_they_chose(Browser browser) {
        browser.at(390).signIn("sari").open("care/counselling/cases");
        browser.isInOrder();
        assertThat(browser.text()).contains("Wulan");
        browser.press("Closed cases");
        browser.isInOrder();
        assertThat(browser.text()).contains("closed case");
    }

    @Test
    void hours_are_opened_and_closed_and_what_overlaps_is_refused_beside_the_field(Browser browser) {
        browser.at(390).signIn("dewi").open("care/counselling/times");
        browser.isInOrder();
        open(browser, "09:00", "10:00");
        assertThat(browser.text()).contains("09:00 – 10:00");
        open(browser, "09:30", "11:00");
        assertThat(browser.text()).contains("This overlaps another time of that day");
        assertThat(browser.page().locator("#weekly\\:from").inputValue()).isEqualTo("09:30");
        open(browser, "12:00", "11:00");
        assertThat(browser.text()).contains("The end comes before the beginning");
        browser.press("Remove Sunday, 09:00");
        assertThat(browser.text()).doesNotContain("09:00 – 10:00");
        browser.at(1280).isInOrder();
    }

    @Test
    void a_profile_is_changed_and_seen_as_clients_see_it(Browser browser) {
        browser.at(390).signIn("dewi").open("care/counselling/profile");
        browser.isInOrder();
        browser.fill("Video room", "http://not.safe").press("Save");
        assertThat(browser.text()).contains("The address has to begin with https://");
        browser.fill("Video room", "https://meet.example/dewi")
                .fill("About you", "Two words are enough.")
                .press("Save");
        assertThat(browser.text()).contains("Saved. Clients see it from now on.");
        assertThat(browser.page().locator("aside").innerText()).contains("Two words are enough.");
        browser.at(1280).isInOrder();
    }

    private static void markAndMend(Browser browser) {
        if (browser.text().contains("It took place")) {
            browser.press("It took place");
        }
        browser.press("Client did not come");
        assertThat(browser.page().locator(".t-facts").innerText()).contains("Client did not come");
        browser.press("It took place");
        assertThat(browser.page().locator(".t-facts").innerText()).contains("Took place");
    }

    private static void open(Browser browser, String from, String until) {
        browser.page().getByLabel("Weekday").selectOption("7");
        browser.page().locator("#weekly\\:from").fill(from);
        browser.page().locator("#weekly\\:until").fill(until);
        browser.press("Open these hours");
    }
}
