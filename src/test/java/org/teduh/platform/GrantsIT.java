package org.teduh.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.teduh.InContainer;

/** What a database user can do is what the list says, tried statement by statement in the real database. */
@InContainer
class GrantsIT {

    private static final Set<String> REFUSED = Set.of("90096", "42501");

    private static final Map<String, String> TRIALS = Map.of(
            "SELECT", "SELECT 1 FROM %1$s WHERE 1 = 0",
            "INSERT", "INSERT INTO %1$s (%2$s) SELECT NULL WHERE 1 = 0",
            "UPDATE", "UPDATE %1$s SET %2$s = %2$s WHERE 1 = 0",
            "DELETE", "DELETE FROM %1$s WHERE 1 = 0");

    @Test
    void every_table_has_a_line_in_the_list() throws Exception {
        for (String database : List.of("care", "released")) {
            Set<String> listed = new TreeSet<>();
            Grants.read(database).forEach(grant -> listed.add(grant.table()));
            assertThat(listed).as("db/grants/%s.txt", database).isEqualTo(tables(database));
        }
    }

    @Test
    void each_user_can_do_what_the_list_says_and_nothing_else() throws Exception {
        for (String user : List.of("care", "tally")) {
            assertThat(can(user, "care")).as(user).isEqualTo(may(user, "care"));
        }
        for (String user : List.of("door", "released")) {
            assertThat(can(user, "released")).as(user).isEqualTo(may(user, "released"));
        }
    }

    @Test
    void hr_only_reads_and_only_what_was_released() throws Exception {
        assertThat(can("released", "released")).allMatch(allowed -> allowed.endsWith(" SELECT"));
        try (Connection connection = as("released")) {
            for (String table : tables("care")) {
                assertThat(isRefused(connection, "SELECT 1 FROM " + table + " WHERE 1 = 0"))
                        .as("HR reads %s", table)
                        .isTrue();
            }
        }
    }

    @Test
    void counting_writes_nothing() throws Exception {
        assertThat(can("tally", "care")).isNotEmpty().allMatch(allowed -> allowed.endsWith(" SELECT"));
    }

    @Test
    void nobody_but_the_owner_makes_tables() throws Exception {
        for (String user : List.of("care", "tally", "door", "released")) {
            try (Connection connection = as(user)) {
                assertThat(isRefused(connection, "CREATE TABLE made_by_" + user + " (id int)"))
                        .as(user)
                        .isTrue();
            }
        }
    }

    private static Set<String> may(String user, String database) {
        Set<String> allowed = new TreeSet<>();
        for (Grants.Grant grant : Grants.read(database)) {
            if (grant.user().equals(user)) {
                for (String privilege : grant.privileges().split("\\s*,\\s*")) {
                    allowed.add(grant.table() + " " + privilege);
                }
            }
        }
        return allowed;
    }

    private static Set<String> can(String user, String database) throws Exception {
        Set<String> allowed = new TreeSet<>();
        try (Connection connection = as(user)) {
            for (String table : tables(database)) {
                for (Map.Entry<String, String> trial : TRIALS.entrySet()) {
                    String sql = trial.getValue().formatted(table, column(table, database));
                    if (!isRefused(connection, sql)) {
                        allowed.add(table + " " + trial.getKey());
                    }
                }
            }
        }
        return allowed;
    }

    private static boolean isRefused(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
            return false;
        } catch (SQLException e) {
            if (isMissing(e)) {
                return true;
            }
            assertThat(REFUSED).as("%s: %s", sql, e.getMessage()).contains(e.getSQLState());
            return true;
        } finally {
            if (!connection.getAutoCommit()) {
                connection.rollback();
            }
        }
    }

    /** The table is not in this user's database at all. */
    private static boolean isMissing(SQLException e) {
        return Set.of("42S02", "42S04", "42P01").contains(e.getSQLState());
    }

    private static Set<String> tables(String database) throws Exception {
        return new TreeSet<>(ask(
                database,
                "SELECT table_name FROM information_schema.tables WHERE lower(table_schema) = 'public'"
                        + " AND lower(table_name) <> 'flyway_schema_history'"));
    }

    private static String column(String table, String database) throws Exception {
        return ask(
                        database,
                        "SELECT column_name FROM information_schema.columns WHERE lower(table_schema) = 'public'"
                                + " AND lower(table_name) = '" + table + "' ORDER BY ordinal_position")
                .get(0);
    }

    private static List<String> ask(String database, String sql) throws Exception {
        List<String> answers = new ArrayList<>();
        try (Connection owner = as("owner/" + database);
                Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                answers.add(rows.getString(1).toLowerCase(Locale.ROOT));
            }
        }
        return answers;
    }

    private static Connection as(String user) throws NamingException, SQLException {
        return ((DataSource) new InitialContext().lookup("jdbc/" + user)).getConnection();
    }
}
