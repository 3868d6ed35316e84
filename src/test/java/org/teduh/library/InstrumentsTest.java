package org.teduh.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questionnaires are scored by their definition, and a definition that is wrong is refused with its place. */
class InstrumentsTest {

    private static final String FILE = Resource.text("library/instruments.json");
    private static final Instruments ALL = new Instruments();
    private static final Instrument WHO_5 = ALL.named("WHO-5");

    @Test
    void the_file_holds_all_six() {
        assertThat(ALL.all())
                .extracting(Instrument::code)
                .containsExactlyInAnyOrder("PHQ-9", "PHQ-8", "PHQ-4", "PHQ-2", "GAD-7", "WHO-5");
        assertThat(ALL.all()).extracting(one -> one.questions().size()).containsExactly(9, 8, 2, 7, 4, 5);
    }

    @Test
    void the_who_5_is_the_sum_times_four() {
        assertThat(WHO_5.score(List.of(0, 0, 0, 0, 0))).isZero();
        assertThat(WHO_5.score(List.of(1, 2, 3, 4, 5))).isEqualTo(60);
        assertThat(WHO_5.score(List.of(5, 5, 5, 5, 5))).isEqualTo(100);
    }

    @ParameterizedTest
    @CsvSource({"0,0", "28,0", "29,1", "50,1", "51,2", "100,2"})
    void a_band_begins_where_the_definition_says(int score, int band) {
        assertThat(WHO_5.band(score)).isEqualTo(band);
    }

    @Test
    void the_phq_9_is_the_plain_sum_and_its_parts_keep_their_questions() {
        Instrument whole = ALL.named("PHQ-9");
        assertThat(whole.score(Collections.nCopies(9, 3))).isEqualTo(27);
        assertThat(whole.band(4)).isZero();
        assertThat(whole.band(5)).isEqualTo(1);
        assertThat(ALL.named("PHQ-8").questions())
                .isEqualTo(whole.questions().subList(0, 8))
                .doesNotContain(whole.questions().get(8));
        assertThat(ALL.named("PHQ-4").questions())
                .startsWith(ALL.named("GAD-7").questions().get(0))
                .endsWith(whole.questions().get(1));
    }

    @Test
    void without_an_answer_there_is_no_score_and_it_says_which() {
        List<Integer> answers = Arrays.asList(3, null, 3, null, 3);
        assertThat(WHO_5.missing(answers)).containsExactly(2, 4);
        assertThatThrownBy(() -> WHO_5.score(answers)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_answer_is_a_choice() {
        assertThatThrownBy(() -> WHO_5.score(List.of(1, 2, 3, 4, 6))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WHO_5.score(List.of(1, 2, 3, 4, -1))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"max\": 100|\"max\": 99|WHO-5: max is not what the highest answers give",
                "[29, \"low\"]|[0, \"low\"]|WHO-5: bands do not rise",
                "[0, \"very low\"]|[1, \"very low\"]|WHO-5: the first band begins at 0",
                "\"sum x 4\"|\"mean\"|WHO-5, score: there is no way of scoring \"mean\"",
                "\"I have felt calm and relaxed\"|\"\"|WHO-5, question 2: words are missing in one language",
                "\"code\": \"WHO-5\", \"items\": 5|\"code\": \"WHO-5\", \"items\": 6|WHO-5: items is not the number of questions",
                "{\"value\": 4, \"en\": \"Most of the time\"|{\"value\": 5, \"en\": \"Most of the time\"|WHO-5: two choices count the same",
                "\"time-2w\", \"score\"|\"nowhere\", \"score\"|WHO-5, scale: nowhere is missing",
                "[1, 2, 3, 4, 5, 6, 7, 8]|[1, 2, 3, 4, 5, 6, 7, 10]|PHQ-8, itemsOf:",
            })
    void a_wrong_definition_is_refused_with_its_place(String right, String wrong, String place) {
        assertThat(FILE).contains(right);
        assertThatThrownBy(() -> new InstrumentFile(FILE.replace(right, wrong)).read())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(place);
    }

    @Test
    void a_file_that_is_not_json_is_refused() {
        assertThatThrownBy(() -> new InstrumentFile("code,items\nWHO-5,5"))
                .hasMessageStartingWith("instruments.json: ");
    }
}
