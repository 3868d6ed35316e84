/**
 * How Teduh is tested.
 *
 * <p>{@code *Test} is a unit test: {@code mvn test -Dtest=X}. {@code *IT} runs inside the server, in the programme
 * itself, on H2 and again on PostgreSQL; {@code e2e/*IT} drives a browser against the server that a user starts.
 * {@code mvn verify} runs all of them; one alone:
 *
 * <pre>
 * mvn verify -Ph2 -Dit.test=BookingsIT           in the server, on H2 (-Ppostgresql: on a real PostgreSQL)
 * mvn verify -Pe2e -Dit.test=BookJourneyIT       in a browser
 * </pre>
 *
 * <p>An in-container test is a class of its room with one annotation. All of them share one server (profile "empty",
 * a fresh TEDUH_HOME) and one deployment, so a test makes the people that it needs and leaves the clock as it was:
 *
 * <pre>{@code
 * @InContainer
 * class BookingsIT {
 *     @Inject Bookings bookings;
 *     @Inject ProgrammeClock clock;
 *     @Inject Given given;
 *
 *     @Test
 *     void a_slot_goes_to_one_client() {
 *         As ratna = given.person("Ratna").speaking("id").signedIn();  // a person, and a session of theirs
 *         Booked booked = ratna.get(() -> bookings.book(slot));    // one request in it
 *         assertThatThrownBy(() -> As.nobody().run(() -> bookings.book(slot))).isInstanceOf(EJBAccessException.class);
 *         clock.shift(Duration.ofDays(1));                         // finally: clock.shift(Duration.ZERO)
 *     }
 * }
 * }</pre>
 *
 * <p>{@code Step} services, which work without a user, are called as they are. The package {@code fixture} breaks each
 * rule of the wall on purpose; nothing of it, of {@code e2e} or of {@code bench} is in the test archive.
 */
package org.teduh;
