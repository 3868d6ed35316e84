package org.teduh.care.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.teduh.As;
import org.teduh.InContainer;
import org.teduh.given.Given;
import org.teduh.platform.NotFound;
import org.teduh.platform.PersonId;
import org.teduh.platform.ProgrammeClock;
import org.teduh.platform.Role;
import org.teduh.platform.Secret;

/** What stands before a person's own care pages. */
@InContainer
class SecondSecretIT {

    private static final Secret SECRET = Secret.of("135791");
    private static final Secret WRONG = Secret.of("000000");

    @Inject
    private Clients clients;

    @Inject
    private Given given;

    @Inject
    private ProgrammeClock clock;

    @AfterEach
    void now() {
        clock.shift(Duration.ZERO);
    }

    @Test
    void a_sign_in_alone_opens_nothing_not_even_after_a_new_password() {
        PersonId id = given.person("Ratna").here();
        As ratna = As.person(id, Role.EMPLOYEE);
        ratna.run(() -> clients.setSecret(SECRET));
        ClientRef me = ratna.get(() -> clients.me());
        As whoResetThePassword = As.person(id, Role.EMPLOYEE);
        assertThatThrownBy(() -> whoResetThePassword.get(() -> clients.me())).isInstanceOf(SecondSecretNeeded.class);
        assertThat(whoResetThePassword.get(() -> clients.give(WRONG))).isFalse();
        assertThatThrownBy(() -> whoResetThePassword.get(() -> clients.setSecret(WRONG)))
                .isInstanceOf(NotFound.class);
        assertThat(whoResetThePassword.get(() -> clients.give(SECRET))).isTrue();
        assertThat(whoResetThePassword.get(() -> clients.me())).isEqualTo(me);
    }

    @Test
    void tries_are_counted_and_the_sixth_waits() {
        As ratna = given.person("Ratna").signedIn();
        ratna.run(() -> clients.setSecret(SECRET));
        for (int i = 0; i < 5; i++) {
            assertThat(ratna.get(() -> clients.give(WRONG))).isFalse();
        }
        assertThatThrownBy(() -> ratna.get(() -> clients.give(SECRET))).isInstanceOf(TooManyTries.class);
        clock.shift(Duration.ofSeconds(61));
        assertThat(ratna.get(() -> clients.give(SECRET))).isTrue();
    }

    @Test
    void the_recovery_code_sets_another_however_it_is_typed() {
        PersonId id = given.person("Ratna").here();
        Secret code = As.person(id, Role.EMPLOYEE).get(() -> clients.setSecret(SECRET));
        Secret typed = Secret.of(" " + code.reveal().toLowerCase(Locale.ROOT).replace('-', ' '));
        As later = As.person(id, Role.EMPLOYEE);
        assertThat(later.get(() -> clients.recover(WRONG, Secret.of("246810")))).isFalse();
        assertThat(later.get(() -> clients.recover(typed, Secret.of("246810")))).isTrue();
        assertThat(As.person(id, Role.EMPLOYEE).get(() -> clients.give(SECRET))).isFalse();
        assertThat(As.person(id, Role.EMPLOYEE).get(() -> clients.give(Secret.of("246810"))))
                .isTrue();
    }

    @Test
    void an_empty_record_begins_and_the_old_one_is_out_of_reach() {
        PersonId id = given.person("Ratna").here();
        As before = As.person(id, Role.EMPLOYEE);
        before.run(() -> clients.setSecret(SECRET));
        ClientRef old = before.get(() -> clients.me());
        As after = As.person(id, Role.EMPLOYEE);
        after.run(() -> clients.startAnew());
        after.run(() -> clients.setSecret(Secret.of("246810")));
        assertThat(after.get(() -> clients.me())).isNotEqualTo(old);
        assertThat(As.person(id, Role.EMPLOYEE).get(() -> clients.give(SECRET))).isFalse();
    }

    @Test
    void six_characters_are_enough_and_five_are_not() {
        As ratna = given.person("Ratna").signedIn();
        assertThatThrownBy(() -> ratna.get(() -> clients.setSecret(Secret.of("12345"))))
                .isInstanceOf(SecretTooShort.class);
        assertThat(ratna.get(() -> clients.hasSecret())).isFalse();
        assertThat(ratna.get(() -> clients.setSecret(Secret.of("123456"))).reveal())
                .matches("([A-Z2-9]{4}-){3}[A-Z2-9]{4}");
    }
}
