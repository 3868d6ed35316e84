package org.teduh.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.teduh.staff.RosterFault.Reason;

/** What the lines of a file mean against each other and against the roster of now. */
class RosterComparisonTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
    private static final LocalDate HIRED = LocalDate.of(2020, 1, 6);

    private final SortedMap<Long, RosterLine> lines = new TreeMap<>();
    private final List<KnownPerson> known = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();

    @Test
    void somebody_is_new_changed_or_as_before() {
        knows("1", "Ani");
        knows("2", "Budi");
        says(line("1", "Ani"));
        says(line("2", "Budiman"));
        says(line("3", "Citra"));
        assertThat(comparison().fates().values()).containsExactly(RosterFate.SAME, RosterFate.CHANGED, RosterFate.NEW);
    }

    @Test
    void who_is_active_and_missing_leaves_and_who_stands_in_a_refused_line_stays() {
        knows("1", "Ani");
        knows("2", "Budi");
        knows("3", "Citra");
        left("4", "Dewi");
        says(line("1", "Ani"));
        refused.add("2");
        assertThat(comparison().missing()).extracting(KnownPerson::number).containsExactly("3");
    }

    @Test
    void a_number_or_an_address_stands_once_in_a_file() {
        says(line("1", "Ani"));
        says(line("1", "Budi"));
        says(with(line("3", "Citra"), "ani@x.example", HIRED, JAKARTA, null));
        assertThat(comparison().faults())
                .containsExactlyInAnyOrder(
                        new RosterFault(3, RosterColumn.NUMBER, Reason.NUMBER_TWICE, 2),
                        new RosterFault(4, RosterColumn.EMAIL, Reason.EMAIL_TWICE, 2));
        assertThat(comparison().fates()).containsOnlyKeys(2L);
    }

    @Test
    void a_number_of_somebody_who_left_is_never_given_again() {
        left("1", "Ani");
        says(line("1", "Ani"));
        assertThat(comparison().faults())
                .containsExactly(RosterFault.at(2, RosterColumn.NUMBER, Reason.NUMBER_OF_A_LEAVER));
    }

    @Test
    void a_file_may_go_on_telling_of_who_left() {
        left("1", "Ani");
        says(new RosterLine(
                "1",
                "Ani",
                "ani@x.example",
                List.of("Top"),
                "Tower",
                JAKARTA,
                HIRED,
                null,
                List.of("id"),
                "Clerk",
                TODAY.minusDays(30)));
        assertThat(comparison().faults()).isEmpty();
        assertThat(comparison().fates().values()).containsExactly(RosterFate.SAME);
    }

    @Test
    void another_name_address_and_day_of_hire_at_once_is_held_and_two_of_them_are_not() {
        knows("1", "Ani");
        says(with(line("1", "Zara"), "zara@x.example", HIRED.plusYears(1), JAKARTA, null));
        assertThat(comparison().fates().values()).containsExactly(RosterFate.HELD);
        lines.clear();
        says(with(line("1", "Zara"), "zara@x.example", HIRED, JAKARTA, null));
        assertThat(comparison().fates().values()).containsExactly(RosterFate.CHANGED);
    }

    @Test
    void an_address_of_somebody_else_is_refused() {
        knows("1", "Ani");
        says(line("1", "Ani"));
        says(with(line("2", "Budi"), "ani@x.example", HIRED, JAKARTA, null));
        assertThat(comparison().faults()).contains(RosterFault.at(3, RosterColumn.EMAIL, Reason.EMAIL_OF_ANOTHER));
    }

    @Test
    void managers_exist_and_do_not_go_round_in_a_circle() {
        says(with(line("1", "Ani"), "ani@x.example", HIRED, JAKARTA, "2"));
        says(with(line("2", "Budi"), "budi@x.example", HIRED, JAKARTA, "1"));
        says(with(line("3", "Citra"), "citra@x.example", HIRED, JAKARTA, "9"));
        says(with(line("4", "Dewi"), "dewi@x.example", HIRED, JAKARTA, "1"));
        assertThat(comparison().faults())
                .containsExactlyInAnyOrder(
                        RosterFault.at(2, RosterColumn.MANAGER, Reason.MANAGERS_IN_A_CIRCLE),
                        RosterFault.at(3, RosterColumn.MANAGER, Reason.MANAGERS_IN_A_CIRCLE),
                        RosterFault.at(4, RosterColumn.MANAGER, Reason.NO_SUCH_MANAGER));
    }

    @Test
    void a_site_has_one_clock() {
        knows("1", "Ani");
        says(with(line("2", "Budi"), "budi@x.example", HIRED, ZoneId.of("Asia/Makassar"), null));
        assertThat(comparison().faults())
                .containsExactly(RosterFault.at(2, RosterColumn.ZONE, Reason.SITE_HAS_ANOTHER_ZONE));
    }

    @Test
    void more_than_one_in_twenty_is_many() {
        assertThat(new RosterCounts(0, 0, 95, 5, 100, 0, 0, false).manyLeave()).isFalse();
        assertThat(new RosterCounts(0, 0, 94, 6, 100, 0, 0, false).manyLeave()).isTrue();
    }

    private RosterComparison comparison() {
        return new RosterComparison(lines, refused, known, TODAY);
    }

    private void says(RosterLine line) {
        lines.put(lines.size() + 2L, line);
    }

    private void knows(String number, String name) {
        known.add(person(number, name, null));
    }

    private void left(String number, String name) {
        known.add(person(number, name, TODAY.minusDays(30)));
    }

    private static KnownPerson person(String number, String name, @Nullable LocalDate leavesOn) {
        return new KnownPerson(
                UUID.randomUUID(),
                number,
                name,
                mail(name),
                "Top",
                "Tower",
                JAKARTA,
                HIRED,
                null,
                List.of("id"),
                "Clerk",
                leavesOn);
    }

    private static RosterLine line(String number, String name) {
        return with(
                new RosterLine(
                        number, name, "", List.of("Top"), "Tower", JAKARTA, HIRED, null, List.of("id"), "Clerk", null),
                mail(name),
                HIRED,
                JAKARTA,
                null);
    }

    private static RosterLine with(
            RosterLine line, String email, LocalDate hired, ZoneId zone, @Nullable String manager) {
        return new RosterLine(
                line.number(),
                line.name(),
                email,
                line.unitPath(),
                line.site(),
                zone,
                hired,
                manager,
                line.languages(),
                line.jobTitle(),
                line.leavesOn());
    }

    private static String mail(String name) {
        return name.toLowerCase(java.util.Locale.ROOT) + "@x.example";
    }
}
