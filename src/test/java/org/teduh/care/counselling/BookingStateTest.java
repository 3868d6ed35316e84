package org.teduh.care.counselling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.teduh.care.counselling.BookingState.ATTENDED;
import static org.teduh.care.counselling.BookingState.CANCELLED;
import static org.teduh.care.counselling.BookingState.CANCELLED_BY_PRACTICE;
import static org.teduh.care.counselling.BookingState.CLIENT_NO_SHOW;
import static org.teduh.care.counselling.BookingState.CONFIRMED;
import static org.teduh.care.counselling.BookingState.COUNSELLOR_NO_SHOW;
import static org.teduh.care.counselling.BookingState.DECLINED;
import static org.teduh.care.counselling.BookingState.EXPIRED;
import static org.teduh.care.counselling.BookingState.HELD;
import static org.teduh.care.counselling.BookingState.LATE_CANCELLED;
import static org.teduh.care.counselling.BookingState.REQUESTED;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every step of a booking's life, and no other: each state is tried against each. */
class BookingStateTest {

    private static final Map<BookingState, Set<BookingState>> LIFE = new EnumMap<>(Map.of(
            HELD, Set.of(REQUESTED, CONFIRMED, EXPIRED, DECLINED, CANCELLED),
            REQUESTED, Set.of(CONFIRMED, EXPIRED, DECLINED, CANCELLED),
            CONFIRMED,
                    Set.of(
                            ATTENDED,
                            CLIENT_NO_SHOW,
                            COUNSELLOR_NO_SHOW,
                            LATE_CANCELLED,
                            CANCELLED,
                            CANCELLED_BY_PRACTICE),
            ATTENDED, Set.of(CLIENT_NO_SHOW, COUNSELLOR_NO_SHOW),
            CLIENT_NO_SHOW, Set.of(ATTENDED, COUNSELLOR_NO_SHOW),
            COUNSELLOR_NO_SHOW, Set.of(ATTENDED, CLIENT_NO_SHOW)));

    @ParameterizedTest
    @EnumSource
    void goes_on_as_its_life_says_and_no_other_way(BookingState from) {
        for (BookingState to : BookingState.values()) {
            if (LIFE.getOrDefault(from, Set.of()).contains(to)) {
                assertThat(from.to(to)).isEqualTo(to);
            } else {
                assertThatThrownBy(() -> from.to(to)).as(from + " to " + to).isInstanceOf(IllegalTransition.class);
            }
        }
    }
}
