package org.teduh.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Journey 4. */
@Journey
class SelfCheckJourneyIT {

    private static void giveSecret(Browser browser) {
        browser.signIn("wulan").open("care/intake/secret");
        Page page = browser.page();
        page.locator("input[id$=':secret']").fill("246810");
        press(browser, "go");
    }

    private static void press(Browser browser, String button) {
        browser.page().locator("#main [id$=':" + button + "']").click();
        browser.settle();
    }

    private static void answer(Browser browser, int choice) {
        browser.page().locator("#main fieldset label").nth(choice).click();
    }

    @ParameterizedTest
    @CsvSource({
        "en-GB,suggest,Question 2 of 5,No answer yet: question 3",
        "id-ID,Dari jawabanmu,Pertanyaan 2 dari 5,Belum dijawab: pertanyaan 3"
    })
    void five_questions_on_a_phone_say_what_they_suggest(
            String language, String suggests, String second, String missing, Browser browser) {
        browser.speaking(language).at(390);
        giveSecret(browser);
        browser.open("care/psychosocial/check");
        browser.isInOrder();
        press(browser, "begin");
        answer(browser, 4);
        press(browser, "next");
        assertThat(browser.text()).contains(second);
        browser.isInOrder();
        answer(browser, 4);
        press(browser, "back");
        assertThat(browser.page().locator("#main input:checked").getAttribute("value"))
                .isEqualTo("1");
        press(browser, "next");
        press(browser, "next");

        browser.open("home/home");
        browser.open("care/psychosocial/check");
        press(browser, "begin");
        assertThat(browser.text()).as("what was answered is kept").contains("3");
        press(browser, "next");
        answer(browser, 4);
        press(browser, "next");
        answer(browser, 4);
        press(browser, "finish");
        assertThat(browser.text()).as("no number without an answer").contains(missing);

        answer(browser, 3);
        press(browser, "next");
        press(browser, "next");
        press(browser, "finish");
        assertThat(browser.where()).isEqualTo("care/psychosocial/result");
        assertThat(browser.heading()).contains(suggests);
        assertThat(browser.text()).contains("24", "100").contains("119");
        browser.isInOrder();
        browser.page().locator("#main summary").last().click();
        browser.page().locator("#main button[name='delete']:visible").click();
        browser.settle();
        assertThat(browser.page().locator("#main .t-result").count()).isEqualTo(3);
    }

    @Test
    void a_foreign_or_forged_result_is_not_found(Browser browser) {
        giveSecret(browser);
        browser.open("care/psychosocial/result");
        browser.page().locator("#main summary").last().click();
        var button = browser.page().locator("#main button[name='delete']:visible");
        button.evaluate("b => b.value = '6f1f0c1e-52a0-4c64-9a5b-3c8f0e4f7a11'");
        var answer = browser.page().waitForNavigation(button::click);
        assertThat(answer.status()).isEqualTo(404);
        browser.open("care/psychosocial/result");
        assertThat(browser.page().locator("#main .t-result").count()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"en-GB,390,not an emergency service", "id-ID,1280,bukan layanan darurat"})
    void help_lines_answer_without_signing_in(String language, int width, String says, Browser browser) {
        browser.speaking(language).at(width);
        assertThat(browser.open("library/help")).isEqualTo(200);
        assertThat(browser.where()).isEqualTo("library/help");
        assertThat(browser.text()).contains(says);
        assertThat(browser.page().locator("#help-ID a[href='tel:112']").count()).isEqualTo(1);
        assertThat(browser.page().locator(".t-country").first().getAttribute("id"))
                .isEqualTo("help-ID");
        browser.isInOrder();
    }

    @Test
    void an_article_is_read_from_the_library(Browser browser) {
        browser.at(390).signIn("ratna").open("library/library");
        browser.isInOrder();
        browser.press("When your mind won’t stop at night");
        assertThat(browser.where()).isEqualTo("library/article");
        assertThat(browser.text()).contains("Turn the clock around", "Where this comes from");
        browser.isInOrder();
        assertThat(browser.open("library/article?name=unwritten")).isEqualTo(404);
    }

    @Test
    void the_yearly_survey_is_answered_once(Browser browser) {
        browser.at(390);
        giveSecret(browser);
        browser.open("home/home");
        browser.press("This year’s five questions");
        assertThat(browser.text()).contains("What HR learns", "random noise");
        browser.isInOrder();
        press(browser, "begin");
        for (int question = 1; question <= 5; question++) {
            answer(browser, 2);
            press(browser, question < 5 ? "next" : "finish");
        }
        assertThat(browser.heading()).contains("Thank you");
        browser.open("care/psychosocial/wave");
        assertThat(browser.heading()).contains("Thank you");
        browser.open("home/home");
        assertThat(browser.text()).doesNotContain("This year’s five questions");
    }
}
