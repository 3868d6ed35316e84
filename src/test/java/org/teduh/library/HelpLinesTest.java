package org.teduh.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Which help line comes first, on a given day. */
class HelpLinesTest {

    private static final String HEADING = "country,name,channel,number,hours,languages,source,verified_on\n";
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    private static HelpLines lines(String... rows) {
        return new HelpLines(HEADING + String.join("\n", rows) + "\n");
    }

    private static List<String> order(HelpLines lines) {
        return lines.of("ID", TODAY).stream().map(HelpLine::name).toList();
    }

    @Test
    void confirmed_lines_come_before_others_and_the_emergency_number_before_all() {
        assertThat(order(lines(
                        "ID,Never,phone,1,24h,id,x,",
                        "ID,Fresh,phone,2,24h,id,x,2026-06-01",
                        "ID,Old,phone,3,24h,id,x,2020-01-01",
                        "MY,Elsewhere,phone,4,24h,ms,x,2026-06-01",
                        "ID,Emergency,emergency,112,24h,id,x,")))
                .containsExactly("Emergency", "Fresh", "Never", "Old");
    }

    @Test
    void a_line_is_confirmed_for_ninety_days_and_not_one_more() {
        HelpLine line =
                lines("ID,A,phone,1,24h,id,x,2026-04-01").of("ID", TODAY).get(0);
        assertThat(line.isConfirmed(LocalDate.of(2026, 6, 30))).isTrue();
        assertThat(line.isConfirmed(LocalDate.of(2026, 7, 1))).isFalse();
    }

    @Test
    void one_calls_a_crisis_line_and_the_emergency_number_where_there_is_no_other() {
        HelpLines lines = lines(
                "ID,Emergency,emergency,112,24h,id,x,",
                "ID,Page,web,https://x.example,24h,id,x,2026-06-01",
                "ID,Line,phone,119,24h,id,x,",
                "MY,Emergency,emergency,999,24h,ms,x,");
        assertThat(lines.toCall("ID", TODAY)).map(HelpLine::number).contains("119");
        assertThat(lines.toCall("MY", TODAY)).map(HelpLine::number).contains("999");
        assertThat(lines.toCall("FR", TODAY)).isEmpty();
    }

    @Test
    void a_bad_line_is_refused_with_its_number() {
        assertThatThrownBy(() -> lines("ID,A,phone,1,24h,id,x,", "ID,B,pigeon,2,24h,id,x,"))
                .hasMessageStartingWith("help-lines.csv, line 3: ");
        assertThatThrownBy(() -> lines("ID,A,phone,,24h,id,x,")).hasMessageContaining("line 2");
        assertThatThrownBy(() -> lines("ID,A,phone,1,24h,id,x,lately")).hasMessageContaining("line 2");
        assertThatThrownBy(() -> lines("ID,A,web,http://x.example,24h,id,x,")).hasMessageContaining("line 2");
    }

    @Test
    void every_country_of_the_file_has_its_emergency_number_and_a_line_to_call() {
        HelpLines lines = new HelpLines();
        assertThat(lines.countries("GB")).startsWith("GB", "ID").hasSize(7);
        assertThat(lines.countries("GB")).allSatisfy(country -> {
            assertThat(lines.of(country, TODAY).get(0).isEmergency()).isTrue();
            assertThat(lines.toCall(country, TODAY)).map(HelpLine::isEmergency).contains(false);
        });
        assertThat(lines.countryOf(ZoneId.of("Asia/Makassar"))).contains("ID");
        assertThat(lines.countryOf(ZoneId.of("UTC"))).isEmpty();
    }

    @Test
    void a_tap_calls_the_number() {
        HelpLines lines = new HelpLines();
        assertThat(lines.of("ID", TODAY))
                .extracting(HelpLine::address)
                .contains("tel:112", "tel:119", "tel:1500567", "https://wa.me/628113855472", "https://healing119.id");
        assertThat(lines.of("ID", TODAY).get(0).spoken(Locale.forLanguageTag("en-GB")))
                .isEqualTo("Indonesian, English");
    }
}
