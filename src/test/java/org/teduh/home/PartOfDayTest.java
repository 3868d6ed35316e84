package org.teduh.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How one greets at an hour. */
class PartOfDayTest {

    @ParameterizedTest
    @CsvSource({
        "03:59,EVENING",
        "04:00,MORNING",
        "10:59,MORNING",
        "11:00,NOON",
        "14:59,NOON",
        "15:00,AFTERNOON",
        "17:59,AFTERNOON",
        "18:00,EVENING",
        "00:00,EVENING"
    })
    void the_small_hours_are_still_evening(LocalTime time, PartOfDay part) {
        assertThat(PartOfDay.at(time)).isEqualTo(part);
    }
}
