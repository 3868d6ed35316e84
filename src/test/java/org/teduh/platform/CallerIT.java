package org.teduh.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.teduh.As;
import org.teduh.InContainer;
import org.teduh.given.Given;

/** Who acts is what the container says, in a real request of that person's session. */
@InContainer
class CallerIT {

    @Inject
    private Caller caller;

    @Inject
    private Visitor visitor;

    @Inject
    private ProgrammeClock clock;

    @Inject
    private Given given;

    @Test
    void the_signed_in_person_acts_with_their_roles() {
        PersonId ratna = given.person("Ratna").here();
        As as = As.person(ratna, Role.EMPLOYEE);
        assertThat(as.get(() -> caller.person())).isEqualTo(ratna);
        assertThat(as.get(() -> caller.has(Role.EMPLOYEE))).isTrue();
        assertThat(as.get(() -> caller.has(Role.HR))).isFalse();
    }

    @Test
    void nobody_is_nobody() {
        assertThat(As.nobody().get(() -> caller.isSignedIn())).isFalse();
        assertThatThrownBy(() -> As.nobody().run(() -> caller.person())).isInstanceOf(NotFound.class);
    }

    @Test
    void a_session_keeps_what_was_chosen_and_shares_it_with_no_other() {
        As ratna = given.person("Ratna").signedIn();
        As budi = given.person("Budi").signedIn();
        ratna.run(() -> visitor.speak("id"));
        assertThat(ratna.get(() -> visitor.getLanguage())).isEqualTo("id");
        assertThat(budi.get(() -> visitor.getLanguage())).isEqualTo("en");
    }

    @Test
    void the_clock_moves_for_everybody_and_comes_back() {
        var before = clock.instant();
        clock.shift(Duration.ofDays(365));
        try {
            assertThat(As.nobody().get(() -> clock.instant())).isAfter(before.plus(Duration.ofDays(364)));
        } finally {
            clock.shift(Duration.ZERO);
        }
        assertThat(clock.instant()).isBefore(before.plus(Duration.ofDays(1)));
    }
}
