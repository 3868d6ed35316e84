package org.teduh.e2e;

/** What one employee does on one day that nobody else must be able to tell. */
final class RatnasDay {

    static final String SECRET = "135791";

    private RatnasDay() {}

    static void live(Browser browser) {
        browser.signIn("ratna");
    }
}
