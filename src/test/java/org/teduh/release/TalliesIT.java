package org.teduh.release;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.teduh.InContainer;
import org.teduh.care.counselling.CaseTallies;
import org.teduh.care.psychosocial.WaveTallies;
import org.teduh.given.Given;

/** Invariant I4: in each table and period a person counts in one cell, whatever they do. */
@InContainer
class TalliesIT {

    private static final Instant FIRST = Instant.parse("2033-01-01T00:00:00Z");
    private static final Instant AFTER = Instant.parse("2034-01-01T00:00:00Z");

    private final String period = "T" + UUID.randomUUID().toString().substring(0, 8);
    private final UUID sales = UUID.randomUUID();
    private final UUID others = UUID.randomUUID();

    @Resource(lookup = "jdbc/care")
    private DataSource care;

    @Inject
    private CaseTallies cases;

    @Inject
    private WaveTallies waves;

    @Inject
    private Given given;

    @Test
    void one_person_is_one_whether_they_had_one_case_or_three() {
        UUID counsellor = counsellor();
        opened(counsellor, person(sales), "2033-02-01");
        UUID often = person(sales);
        opened(counsellor, often, "2033-02-01");
        opened(counsellor, often, "2033-03-01");
        opened(counsellor, often, "2033-04-01");
        person(others);
        assertThat(cases.clients(period, FIRST, AFTER)).isEqualTo(Map.of(sales, 2L));
    }

    @Test
    void a_dependant_and_a_record_begun_anew_count_with_their_person() {
        UUID counsellor = counsellor();
        UUID countedAs = UUID.randomUUID();
        opened(counsellor, person(sales, countedAs), "2033-02-01");
        opened(counsellor, person(sales, countedAs), "2033-05-01");
        assertThat(cases.clients(period, FIRST, AFTER)).isEqualTo(Map.of(sales, 1L));
    }

    @Test
    void who_was_not_here_on_the_first_day_and_what_was_outside_of_it_counts_nowhere() {
        UUID counsellor = counsellor();
        opened(counsellor, UUID.randomUUID(), "2033-02-01");
        UUID early = person(sales);
        opened(counsellor, early, "2032-12-31");
        opened(counsellor, early, "2034-01-01");
        assertThat(cases.clients(period, FIRST, AFTER)).isEmpty();
    }

    @Test
    void two_answers_under_two_references_are_one() {
        write("insert into waves (wave_year, opens_on, closes_on) values (2033, '2033-09-01', '2033-09-21')");
        UUID countedAs = UUID.randomUUID();
        answered(person(others, countedAs), 2);
        answered(person(others, countedAs), 4);
        answered(person(others), 4);
        Map<UUID, long[]> bands = waves.bands(period, 2033);
        assertThat(bands).containsOnlyKeys(others);
        assertThat(bands.get(others)).hasSize(6);
        assertThat(java.util.Arrays.stream(bands.get(others)).sum()).isEqualTo(2);
    }

    private UUID counsellor() {
        UUID id = given.person("Counsellor").external().here().value();
        write(
                "insert into counsellors (person_id, name, gender, languages, issues, modalities, zone, site_name, room,"
                        + " video_room, phone, about, version) values (?, 'C', 'FEMALE', 'en', '', '', 'Asia/Jakarta',"
                        + " '', '', '', '', '', 0)",
                id);
        return id;
    }

    private UUID person(UUID node) {
        return person(node, UUID.randomUUID());
    }

    private UUID person(UUID node, UUID countedAs) {
        UUID ref = UUID.randomUUID();
        write(
                "insert into client_nodes (client_ref, period, node, counted_as) values (?, ?, ?, ?)",
                ref,
                period,
                node,
                countedAs);
        return ref;
    }

    private void opened(UUID counsellor, UUID client, String day) {
        write(
                "insert into cases (id, client_ref, counsellor_id, code, issue, called, authorised, state, opened_at,"
                        + " version) values (?, ?, ?, 'T', 'OTHER', ?, 6, 'OPEN', ?, 0)",
                UUID.randomUUID(),
                client,
                counsellor,
                new byte[] {1},
                Instant.parse(day + "T12:00:00Z").atOffset(ZoneOffset.UTC));
    }

    private void answered(UUID client, int band) {
        write("insert into wave_answers (wave_year, client_ref, band) values (2033, ?, ?)", client, band);
    }

    private void write(String sql, Object... values) {
        try (Connection connection = care.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
