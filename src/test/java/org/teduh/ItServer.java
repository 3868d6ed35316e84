package org.teduh;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Makes the server {@code it} before the first in-container test starts it: the programme's own server configuration,
 * profile "empty", a fresh TEDUH_HOME under target, a free port, and the database that {@code -Dteduh.db} names: {@code
 * h2}, or {@code postgresql}, for which it starts a real PostgreSQL. What the tests need otherwise stands in one file
 * of overrides. Without {@code -Dteduh.db} it does nothing.
 */
public class ItServer implements LauncherSessionListener {

    private TestPostgres postgres;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        String database = System.getProperty("teduh.db", "");
        if (database.isEmpty()) {
            return;
        }
        Path build = Path.of(System.getProperty("teduh.build"));
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put("http.port", String.valueOf(freePort()));
        if (database.equals("postgresql")) {
            postgres = TestPostgres.start(build.resolve("postgresql"));
            variables.putAll(postgres.variables());
        }
        try {
            make(build, database, variables);
        } catch (IOException e) {
            throw new UncheckedIOException("the test server could not be made", e);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (postgres != null) {
            postgres.stop();
        }
    }

    private static void make(Path build, String database, Map<String, String> variables) throws IOException {
        Path servers = build.resolve("liberty/wlp/usr/servers");
        Path server = servers.resolve("it");
        Path home = build.resolve("it-home");
        delete(server);
        delete(home);
        copy(Path.of(System.getProperty("teduh.basedir"), "server-config"), server);
        copy(servers.resolve("defaultServer/jdbc"), server.resolve("jdbc"));
        Files.copy(servers.resolve("defaultServer/server.env"), server.resolve("server.env"));
        Path main = server.resolve("server.xml");
        Files.writeString(main, Files.readString(main).replaceFirst("<webApplication [^>]*/>", ""));
        Files.write(
                server.resolve("bootstrap.properties"),
                List.of("teduh.profile=empty", "teduh.home=" + home, "teduh.db=" + database));
        Path overrides = Files.createDirectories(server.resolve("configDropins/overrides"));
        Files.writeString(overrides.resolve("it.xml"), overrides(variables));
        String agent = System.getProperty("teduh.agent", "");
        if (!agent.isBlank()) {
            Files.writeString(server.resolve("jvm.options"), System.lineSeparator() + agent, StandardOpenOption.APPEND);
        }
    }

    /** Arquillian talks to the server by its local connector, and brings the programme by dropping it in. */
    private static String overrides(Map<String, String> variables) {
        StringBuilder xml = new StringBuilder("<server description='Only for tests'>\n"
                + "  <featureManager><feature>localConnector-1.0</feature></featureManager>\n"
                + "  <applicationMonitor updateTrigger='polled' pollingRate='200ms' dropinsEnabled='true'/>\n");
        variables.forEach((name, value) -> xml.append("  <variable name='%s' value='%s'/>\n"
                .formatted(name, value.replace("&", "&amp;").replace("'", "&apos;"))));
        return xml.append("</server>\n").toString();
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                Files.createDirectories(to.resolve(from.relativize(folder).toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(file, to.resolve(from.relativize(file).toString()), StandardCopyOption.REPLACE_EXISTING);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException e) throws IOException {
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
