package org.teduh;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
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

    /** Runs the operator's script as psql would. */
    private void prepare() throws IOException {
        Path file = Path.of(System.getProperty("teduh.basedir"), "docs/postgresql.sql");
        String script = "postgres\n" + Files.readString(file).replaceAll("(?m)^--.*$", "");
        for (String part : script.split("(?m)^\\\\connect ")) {
            String[] databaseAndStatements = part.split("\n", 2);
            run(databaseAndStatements[0], databaseAndStatements[1].replaceAll(":'(\\w+)'", "'$1-test'"));
        }
    }

    private void run(String database, String statements) {
        try (Connection admin = DriverManager.getConnection(server.getJdbcUrl("postgres", database));
                Statement sql = admin.createStatement()) {
            for (String statement : statements.split(";")) {
                if (!statement.isBlank()) {
                    sql.execute(statement);
                }
            }
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
                    "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + database
                            + "?logServerErrorDetail=false&stringtype=unspecified");
        }
        ROLES.forEach(role -> variables.put("db." + role + ".password", role + "-test"));
        return variables;
    }
}
