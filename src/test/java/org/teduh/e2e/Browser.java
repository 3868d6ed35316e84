package org.teduh.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** One person's browser window. Every step waits until the page has come to rest. */
final class Browser implements AutoCloseable {

    static final String PASSWORD = "teduh-demo";

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final String AT_REST = "() => document.readyState === 'complete'"
            + " && (!window.PrimeFaces || !PrimeFaces.ajax || PrimeFaces.ajax.Queue.isEmpty())";

    private final Chromium chromium;
    private final DemoServer server;
    private final List<String> scriptErrors = new ArrayList<>();
    private BrowserContext context;
    private Page page;

    Browser(Chromium chromium, DemoServer server) {
        this.chromium = chromium;
        this.server = server;
        speaking("en-GB");
    }

    /** Begins anew, as somebody whose browser asks for this language: "en-GB" or "id-ID". */
    Browser speaking(String language) {
        close();
        context = chromium.browser()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setBaseURL(server.address())
                        .setLocale(language)
                        .setTimezoneId("Asia/Jakarta")
                        .setViewportSize(1280, 900));
        context.setDefaultTimeout(20_000);
        page = context.newPage();
        page.onPageError(scriptErrors::add);
        return this;
    }

    /** A phone is 390 wide, a desk 1280. */
    Browser at(int width) {
        page.setViewportSize(width, width < 600 ? 844 : 900);
        return this;
    }

    Browser inTheDark(boolean dark) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT));
        return this;
    }

    /** For what has no word here yet. */
    Page page() {
        return page;
    }

    /** The HTTP status of the page of that view, such as {@code home/home}, after all redirects. */
    int open(String view) {
        Response response = page.navigate("/" + view);
        settle();
        return response == null ? 200 : response.status();
    }

    /** Where the browser is: a view's name. */
    String where() {
        return page.url()
                .substring(server.address().length() + 1)
                .replaceFirst("[?#].*", "")
                .replaceFirst("\\.xhtml$", "");
    }

    /** With the demo organisation's password, and the first part of the e-mail address. */
    Browser signIn(String account) {
        open("staff/sign-in");
        page.locator("[id$=':email']").fill(account + "@menaratimur.example");
        page.locator("input[id$=':password']").fill(PASSWORD);
        page.locator("[id$=':go']").click();
        settle();
        assertThat(where()).as("after signing in as %s", account).isNotEqualTo("staff/sign-in");
        return this;
    }

    /** Presses the button or follows the link of that name. */
    Browser press(String name) {
        var button = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
        var link = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
        button.or(link).first().click();
        return settle();
    }

    /** Chooses the radio button or checkbox of that label. */
    Browser choose(String label) {
        page.getByLabel(label).first().check();
        return settle();
    }

    Browser fill(String label, String text) {
        page.getByLabel(label).first().fill(text);
        return this;
    }

    Browser settle() {
        page.waitForLoadState();
        page.waitForFunction(AT_REST);
        return this;
    }

    /** What a person reads on the page. */
    String text() {
        return page.locator("body").innerText();
    }

    String heading() {
        return page.locator("h1").first().innerText();
    }

    /** No sideways scrolling, no violation of WCAG 2.2 AA that axe can see, no error of a script, no stack trace. */
    Browser isInOrder() {
        doesNotScrollSideways();
        isAccessible();
        assertThat(scriptErrors).as("script errors on %s", where()).isEmpty();
        assertThat(text())
                .as("the page %s", where())
                .doesNotContainPattern(
                        Pattern.compile("(?m)^\\s*at [\\w.$]+\\(|Exception\\b|\\?\\?\\?|SRVE\\d+|CWW\\w+"));
        return this;
    }

    void doesNotScrollSideways() {
        Object tooWide = page.evaluate("() => { const root = document.documentElement;"
                + " if (root.scrollWidth <= root.clientWidth) return '';"
                + " const wide = [...document.querySelectorAll('body *')]"
                + "   .filter(e => e.getBoundingClientRect().right > root.clientWidth + 1);"
                + " return wide.slice(0, 3).map(e => e.outerHTML.slice(0, 120)).join(' | ') || 'the page'; }");
        assertThat(tooWide).as("wider than the window on %s", where()).isEqualTo("");
    }

    void isAccessible() {
        var violations = axe().analyze().getViolations();
        assertThat(violations)
                .as("axe on %s", where())
                .extracting(rule -> rule.getId() + ": "
                        + rule.getNodes().stream()
                                .limit(3)
                                .map(node -> node.getHtml() + " — " + node.getFailureSummary())
                                .toList())
                .isEmpty();
    }

    /** There are no frames to look into; without them no second page has to be opened for the report. */
    @SuppressWarnings("deprecation")
    private AxeBuilder axe() {
        return new AxeBuilder(page).withTags(WCAG).setLegacyMode(true);
    }

    /** One main button is seen at a time; a dialog counts as a page of its own. */
    void asksForOneThing() {
        assertThat(page.locator("#main .t-primary:visible:not([role=dialog] *)").count())
                .as("main buttons on %s", where())
                .isLessThanOrEqualTo(1);
    }

    void photograph(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }

    @Override
    public void close() {
        if (context != null) {
            context.close();
        }
    }
}
