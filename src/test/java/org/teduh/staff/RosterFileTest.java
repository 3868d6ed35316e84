package org.teduh.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a roster file may look like, and what every bad line is told. */
class RosterFileTest {

    private static final String HEADINGS = "employee number,name,e-mail,org unit path,site,time zone,hire date,"
            + "manager's number,languages,job title";
    private static final String GOOD =
            "N1,Ratna مريم 😀,ratna@x.example,Top / Sales,Tower,Asia/Jakarta,2026-11-02,,id|en,Clerk";

    @Test
    void a_good_line_is_read_whole() {
        Read read = read(HEADINGS + "\n" + GOOD + "\n");
        assertThat(read.faults).isEmpty();
        assertThat(read.lines).singleElement().satisfies(line -> {
            assertThat(line.name()).isEqualTo("Ratna مريم 😀");
            assertThat(line.unitPath()).containsExactly("Top", "Sales");
            assertThat(line.languages()).containsExactly("id", "en");
            assertThat(line.managerNumber()).isNull();
            assertThat(line.leavesOn()).isNull();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\ufeff"})
    void with_or_without_a_byte_order_mark_comma_or_semicolon(String mark) {
        assertThat(read(mark + HEADINGS + "\n" + GOOD + "\n").lines).hasSize(1);
        assertThat(read(mark + (HEADINGS + "\n" + GOOD + "\n").replace(',', ';')).lines)
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "0, '', NUMBER, MISSING",
        "2, nope, EMAIL, NOT_AN_EMAIL",
        "3, Top /  / Sales, UNIT, NOT_A_PATH",
        "5, Asia/Nowhere, ZONE, NOT_A_ZONE",
        "6, 2026-02-30, HIRED, NOT_A_DATE",
        "8, fr, LANGUAGES, NOT_A_LANGUAGE"
    })
    void a_bad_field_is_told_by_line_column_and_reason(
            int field, String value, RosterColumn column, RosterFault.Reason reason) {
        String[] fields = GOOD.split(",", -1);
        fields[field] = value;
        Read read = read(HEADINGS + "\n" + String.join(",", fields) + "\n" + GOOD.replace("N1", "N2") + "\n");
        assertThat(read.faults).containsExactly(RosterFault.at(2, column, reason));
        assertThat(read.lines).hasSize(1);
    }

    @Test
    void all_faults_of_all_lines_are_told_at_once() {
        Read read = read(HEADINGS + "\nN1,,nope,Top,Tower,Mars/Base,soon,,xx,Clerk\nshort,line\n" + GOOD + ",more\n");
        assertThat(read.faults)
                .extracting(fault -> fault.line() + " " + fault.reason())
                .containsExactlyInAnyOrder(
                        "2 MISSING",
                        "2 NOT_AN_EMAIL",
                        "2 NOT_A_ZONE",
                        "2 NOT_A_DATE",
                        "2 NOT_A_LANGUAGE",
                        "3 TOO_FEW_FIELDS",
                        "4 TOO_MANY_FIELDS");
        assertThat(read.numbers).containsExactly("N1", "", "");
    }

    @Test
    void the_last_day_is_not_before_the_first() {
        assertThat(read(HEADINGS + ",leaving date\n" + GOOD + ",2026-11-01\n").faults)
                .containsExactly(RosterFault.at(2, RosterColumn.LEAVES, RosterFault.Reason.LEAVES_BEFORE_HIRED));
        assertThat(read(HEADINGS + ",leaving date\n" + GOOD + ",2026-11-02\n").lines)
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "%PDF-1.4 nonsense", "name,e-mail\nA,b@c.example", "employee number,employee number\n1,2"})
    void what_is_no_roster_is_refused(String file) {
        assertThatThrownBy(() -> read(file)).isInstanceOf(NotARoster.class);
    }

    @Test
    void another_encoding_is_refused() {
        byte[] latin =
                (HEADINGS + "\n" + GOOD.replace("Clerk", "Attaché") + "\n").getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> read(latin)).isInstanceOf(NotARoster.class);
    }

    @Test
    void a_field_of_ten_megabytes_is_refused() {
        String huge = HEADINGS + "\n\"" + "x".repeat(10 * 1024 * 1024) + "\"," + GOOD;
        assertThatThrownBy(() -> read(huge)).isInstanceOf(NotARoster.class);
    }

    private static final class Read implements RosterReader {

        final List<RosterLine> lines = new ArrayList<>();
        final List<RosterFault> faults = new ArrayList<>();
        final List<String> numbers = new ArrayList<>();

        @Override
        public void good(long at, RosterLine line) {
            lines.add(line);
        }

        @Override
        public void bad(long at, String number, List<RosterFault> found) {
            faults.addAll(found);
            numbers.add(number);
        }
    }

    private static Read read(String file) {
        return read(file.getBytes(StandardCharsets.UTF_8));
    }

    private static Read read(byte[] file) {
        Read read = new Read();
        RosterFile.read(new ByteArrayInputStream(file), read);
        return read;
    }
}
