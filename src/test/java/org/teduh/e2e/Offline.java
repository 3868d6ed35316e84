package org.teduh.e2e;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The databases of a server that is stopped, as their owner sees them. */
final class Offline {

    private Offline() {}

    /** The first column of what that query finds. */
    static List<String> rows(Path home, String database, String sql) {
        try (Connection connection = open(home, database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The address of that person's manager, who is given the demo's password. */
    static String managerWithAPassword(Path home, String address) {
        String manager = "(select manager_id from people where email = '" + address + "')";
        try (Connection connection = open(home, "care");
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "update people set password_hash = (select password_hash from people where email = '" + address
                            + "') where id = " + manager);
            // the server's database stays open until it is told, and what is not yet on disk cannot be copied
            statement.execute("SHUTDOWN");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return rows(home, "care", "select email from people where id = " + manager)
                .get(0);
    }

    private static Connection open(Path home, String database) throws SQLException {
        Path file = home.resolve("data").resolve(database).toAbsolutePath();
        return DriverManager.getConnection("jdbc:h2:file:" + file + ";IFEXISTS=TRUE", "owner", "owner-local");
    }
}
