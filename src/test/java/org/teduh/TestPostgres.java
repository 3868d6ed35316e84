package org.teduh;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A real PostgreSQL, set up as the README tells an operator to: three databases, one role a data source. */
final class TestPostgres {

    private static final List<String> ROLES = List.of("owner", "care", "tally", "door", "released", "timers");

    private final EmbeddedPostgres server;

    private TestPostgres(EmbeddedPostgres server) {
        this.server = server;
    }

    static TestPostgres start(Path folder) {
        try {
            TestPostgres postgres = new TestPostgres(EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(folder.toFile())
                    .start());
            postgres.prepare();
            return postgres;
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start", e);
        }
    }

    void stop() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The README's example. */
    private void prepare() {
        try (Connection admin = DriverManager.getConnection(server.getJdbcUrl("postgres", "postgres"));
                Statement sql = admin.createStatement()) {
            for (String role : ROLES) {
                sql.execute("CREATE ROLE " + role + " LOGIN PASSWORD '" + role + "-test'");
            }
            sql.execute("CREATE DATABASE care OWNER owner");
            sql.execute("CREATE DATABASE released OWNER owner");
            sql.execute("CREATE DATABASE timers OWNER timers");
            sql.execute("REVOKE CONNECT, TEMPORARY ON DATABASE care, released, timers FROM PUBLIC");
            sql.execute("GRANT CONNECT ON DATABASE care TO care, tally");
            sql.execute("GRANT CONNECT ON DATABASE released TO door, released");
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL could not be prepared", e);
        }
    }

    Map<String, String> variables() {
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put("db.driver", "org.postgresql.ds.PGConnectionPoolDataSource");
        for (String database : List.of("care", "released", "timers")) {
            variables.put(
                    "db." + database + ".url",
                    "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + database + "?logServerErrorDetail=false");
        }
        ROLES.forEach(role -> variables.put("db." + role + ".password", role + "-test"));
        return variables;
    }
}
