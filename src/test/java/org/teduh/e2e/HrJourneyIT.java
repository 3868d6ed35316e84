package org.teduh.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Journey 5: HR looks. */
@Journey
class HrJourneyIT {

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void hr_reads_how_people_are_doing_and_how_sure_that_is(int width, Browser browser) {
        browser.at(width).signIn("andi").open("hr/overview");
        assertThat(browser.heading()).isEqualTo("How people are doing");
        assertThat(browser.page().locator(".t-reading").innerText()).containsPattern("(?i)wellbeing");
        assertThat(browser.page().locator(".t-figure").allInnerTexts())
                .hasSize(3)
                .allMatch(figure -> figure.contains("likely"));
        assertThat(browser.page().locator("svg[role=img]:not([aria-label])").count())
                .as("pictures without words")
                .isZero();
        assertThat(browser.text()).contains("New hires with a mentor in 14 days");
        browser.isInOrder();
    }

    @Test
    void two_years_and_the_halves_are_released_and_one_can_be_chosen(Browser browser) {
        browser.signIn("andi").open("hr/overview");
        List<String> periods =
                browser.page().locator("select[id$=':period'] option").allInnerTexts();
        assertThat(periods).filteredOn(name -> name.matches("\\d{4}")).hasSizeGreaterThanOrEqualTo(2);
        assertThat(periods).filteredOn(name -> name.contains("half")).hasSizeGreaterThanOrEqualTo(4);
        String half = periods.stream()
                .filter(name -> name.contains("half"))
                .findFirst()
                .orElseThrow();
        choose(browser, "period", half);
        browser.press("Show");
        assertThat(browser.page().locator(".t-pagehead").innerText()).contains(half);
        browser.isInOrder();
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void the_file_says_what_the_table_says(int width, Browser browser) throws IOException {
        browser.at(width).signIn("andi").open("hr/units");
        Map<String, String> people = rows(browser);
        assertThat(people).hasSizeGreaterThanOrEqualTo(2);
        String file = export(browser);
        Map<String, String> inFile = file.lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .filter(cells -> cells[3].equals("counselling") && !cells[4].equals("Menara Timur"))
                .collect(Collectors.toMap(cells -> cells[4], cells -> told(cells[7], cells[5])));
        assertThat(inFile).isEqualTo(people);
        assertThat(export(browser)).as("again").isEqualTo(file);
        browser.isInOrder();
    }

    @Test
    void what_was_not_released_is_not_offered(Browser browser) {
        browser.signIn("andi").open("hr/units");
        choose(browser, "measure", "Low wellbeing, in 100 who answered");
        browser.press("Show");
        assertThat(browser.text()).contains("Not offered.");
        browser.isInOrder();
    }

    @Test
    void how_it_was_counted_and_what_it_costs_is_there_for_everybody(Browser browser) {
        browser.open("release/privacy");
        assertThat(browser.text()).contains("HR never sees").contains("5 %").contains("7.7 %");
        browser.isInOrder();
        browser.signIn("andi").open("hr/method");
        browser.page().locator("summary").first().click();
        assertThat(browser.page().locator("pre").innerText())
                .contains("budget rho")
                .contains("planned W YEAR");
        browser.isInOrder();
    }

    /** Unit and rate, as the page tells them. */
    private static Map<String, String> rows(Browser browser) {
        return browser.page().locator(".ui-datatable tbody tr").all().stream()
                .collect(Collectors.toMap(
                        row -> row.locator("td").first().innerText().strip(),
                        row -> row.locator("td.is-est b").innerText().strip()));
    }

    /** The rate that a page makes of a cell of the file. */
    private static String told(String figure, String heads) {
        return figure.startsWith("fewer")
                ? figure
                : java.text.NumberFormat.getInstance(java.util.Locale.UK)
                        .format(Math.rint(1000.0 * Integer.parseInt(figure) / Integer.parseInt(heads)) / 10)
                        .replaceFirst("^(\\d+)$", "$1.0");
    }

    private static String export(Browser browser) throws IOException {
        Download file = browser.page()
                .waitForDownload(() -> browser.page().locator("[id$=':export']").click());
        return Files.readString(file.path());
    }

    private static void choose(Browser browser, String field, String label) {
        Locator select = browser.page().locator("select[id$=':" + field + "']");
        select.selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(label));
    }
}
