package org.teduh.care.counselling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.teduh.platform.Secret;

/** What a client may type into a booking. */
class TypedTest {

    @ParameterizedTest
    @ValueSource(strings = {"0812 3456 7890", "+62 812-3456-7890", "(021) 555 01 99", "1234567", "123456789012345"})
    void a_number_can_be_called_however_it_is_spaced(String typed) {
        assertThat(PhoneNumber.of(Secret.of(typed)).reveal()).matches("\\+?\\d+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "123456", "1234567890123456", "0812 ab", "++62812345678", "📞"})
    void what_cannot_be_called_is_refused(String typed) {
        assertThatThrownBy(() -> PhoneNumber.of(Secret.of(typed))).isInstanceOf(PhoneNeeded.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {" Rara ", "🌿", "رنا", "Ratu-Anna van der Meer"})
    void one_may_be_called_anything(String typed) {
        assertThat(CalledName.of(Secret.of(typed)).reveal()).isEqualTo(typed.strip());
    }

    @Test
    void a_name_has_one_to_sixty_characters() {
        assertThat(CalledName.of(Secret.of("🌿".repeat(60))).reveal()).hasSize(120);
        assertThatThrownBy(() -> CalledName.of(Secret.of("a".repeat(61)))).isInstanceOf(NameNeeded.class);
        assertThatThrownBy(() -> CalledName.of(Secret.of("  "))).isInstanceOf(NameNeeded.class);
    }
}
