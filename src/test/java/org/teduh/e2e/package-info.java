/**
 * Journeys: somebody sits down at the running programme, in a real browser.
 *
 * <pre>{@code
 * @Journey
 * class BookJourneyIT {
 *     @Test
 *     void an_employee_books_the_soonest_time(Browser browser) {
 *         browser.at(390).signIn("ratna");
 *         browser.press("Book this time");
 *         assertThat(browser.text()).contains("You’re booked");
 *         browser.isInOrder();                 // no sideways scrolling, axe finds nothing, no script error
 *     }
 * }
 * }</pre>
 *
 * <p>The server is the one that {@code mvn liberty:run} starts, profile "demo", with a home of its own under
 * {@code target}; it is started once for all journeys. A parameter of type {@link org.teduh.e2e.DemoServer} gives it, to
 * kill and to start again. A journey that fails leaves a picture in {@code target/e2e}.
 */
package org.teduh.e2e;
