package org.teduh.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;

/**
 * What each database user may do, from one list a database ({@code db/grants/<database>.txt}; a line is
 * {@code table user privileges}). Everything is revoked before it is granted again, so the list is the truth. On
 * PostgreSQL the operator makes the users; on the embedded database they are made here.
 */
@ApplicationScoped
class Grants {

    @Inject
    private Config config;

    record Grant(String table, String user, String privileges) {}

    void apply(DataSource owner, String database) {
        List<Grant> grants = read(database);
        Set<String> users = new LinkedHashSet<>();
        grants.forEach(grant -> users.add(grant.user()));
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            boolean embedded = connection.getMetaData().getDatabaseProductName().equals("H2");
            for (String user : users) {
                for (String sql : embedded ? anew(user) : revoked(user)) {
                    statement.execute(sql);
                }
            }
            if (embedded) {
                statement.execute("SET DB_CLOSE_DELAY -1");
                // what was answered is on disk: a power cut a moment later takes nothing back
                statement.execute("SET WRITE_DELAY 0");
            }
            for (Grant grant : grants) {
                statement.execute("GRANT " + grant.privileges() + " ON " + grant.table() + " TO " + grant.user());
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the grants of database " + database + " could not be given", e);
        }
    }

    private List<String> anew(String user) {
        String password =
                config.getValue("db." + user + ".password", String.class).replace("'", "''");
        return List.of("DROP USER IF EXISTS " + user, "CREATE USER " + user + " PASSWORD '" + password + "'");
    }

    private static List<String> revoked(String user) {
        return List.of(
                "REVOKE ALL ON ALL TABLES IN SCHEMA public FROM " + user, "GRANT USAGE ON SCHEMA public TO " + user);
    }

    static List<Grant> read(String database) {
        String list = "db/grants/" + database + ".txt";
        List<Grant> grants = new ArrayList<>();
        try (InputStream in = Grants.class.getClassLoader().getResourceAsStream(list)) {
            if (in == null) {
                throw new IllegalStateException("no list of grants: " + list);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] words = line.trim().split("\\s+", 3);
                    grants.add(new Grant(words[0], words[1], words[2]));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return grants;
    }
}
