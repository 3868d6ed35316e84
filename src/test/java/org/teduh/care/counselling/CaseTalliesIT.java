package org.teduh.care.counselling;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teduh.InContainer;
import org.teduh.care.intake.ClientRef;
import org.teduh.care.intake.ClientsStep;
import org.teduh.given.Given;
import org.teduh.platform.PersonId;

/** What the door is told: people of whom a case was opened, each once. */
@InContainer
class CaseTalliesIT {

    private static final Instant FROM = Instant.parse("2019-01-01T00:00:00Z");
    private static final Instant UNTIL = Instant.parse("2020-01-01T00:00:00Z");

    @Inject
    private CaseTallies tallies;

    @Inject
    private ClientsStep clients;

    @Inject
    private GivenDesk desk;

    @Inject
    private Given given;

    @Resource(lookup = "jdbc/care")
    private DataSource care;

    private final String period = UUID.randomUUID().toString().substring(0, 8);
    private final UUID north = UUID.randomUUID();
    private final UUID south = UUID.randomUUID();
    private PersonId counsellor;

    @BeforeEach
    void a_counsellor() {
        counsellor = desk.counsellor("Asia/Jakarta");
    }

    @Test
    void a_person_with_two_cases_counts_once_and_the_period_ends_where_the_next_begins() {
        PersonId twice = given.person("Twice").here();
        PersonId first = given.person("First day").here();
        PersonId after = given.person("Day after").here();
        PersonId never = given.person("Never").here();
        clients.assignNodes(period, Map.of(twice, north, first, north, after, north, never, south));
        opened(twice, FROM.plusSeconds(86_400));
        opened(twice, UNTIL.minusSeconds(1));
        opened(first, FROM);
        opened(after, UNTIL);
        assertThat(tallies.clients(period, FROM, UNTIL))
                .isEqualTo(Map.of(north, 2L))
                .isEqualTo(naive());
    }

    @Test
    void references_that_count_as_one_person_count_once() throws SQLException {
        PersonId parent = given.person("Parent").here();
        clients.assignNodes(period, Map.of(parent, south));
        ClientRef child = new ClientRef(UUID.randomUUID());
        countTogether(clients.refOf(parent), child);
        opened(parent, FROM);
        desk.caseOf(child, counsellor, "Child", FROM.plusSeconds(60));
        assertThat(tallies.clients(period, FROM, UNTIL))
                .isEqualTo(Map.of(south, 1L))
                .isEqualTo(naive());
    }

    @Test
    void who_is_in_no_node_of_the_period_is_not_counted() {
        PersonId stranger = given.person("Stranger").here();
        opened(stranger, FROM);
        assertThat(tallies.clients(period, FROM, UNTIL)).isEmpty();
    }

    private void opened(PersonId person, Instant at) {
        desk.caseOf(clients.refOf(person), counsellor, "Somebody", at);
    }

    private void countTogether(ClientRef parent, ClientRef child) throws SQLException {
        try (Connection connection = care.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement("insert into client_nodes (client_ref, period, node, counted_as)"
                                + " select cast(? as uuid), period, node, counted_as from client_nodes"
                                + " where client_ref = ? and period = ?")) {
            insert.setObject(1, child.value());
            insert.setObject(2, parent.value());
            insert.setString(3, period);
            assertThat(insert.executeUpdate()).isEqualTo(1);
        }
    }

    /** The same count, by hand, row by row. */
    private Map<UUID, Long> naive() {
        Map<UUID, Set<UUID>> people = new HashMap<>();
        try (Connection connection = care.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select n.node, n.counted_as, c.opened_at from client_nodes n, cases c"
                                + " where n.client_ref = c.client_ref and n.period = ?")) {
            query.setString(1, period);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    Instant at = rows.getObject(3, OffsetDateTime.class).toInstant();
                    if (!at.isBefore(FROM) && at.isBefore(UNTIL)) {
                        people.computeIfAbsent(rows.getObject(1, UUID.class), node -> new HashSet<>())
                                .add(rows.getObject(2, UUID.class));
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        Map<UUID, Long> counts = new HashMap<>();
        people.forEach((node, all) -> counts.put(node, (long) all.size()));
        return counts;
    }
}
