package org.teduh.e2e;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The server that a user starts, with the demo organisation: the build has made it, here it runs with a fresh
 * TEDUH_HOME, output folder and port of its own, so that it disturbs no other.
 */
final class DemoServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Path build = Path.of(System.getProperty("teduh.build"));
    private final Path home;
    private final Path output;
    private final Path console;
    private final int port = freePort();
    private Process process;

    private DemoServer(String name) {
        home = build.resolve(name + "-home");
        output = build.resolve(name + "-server");
        console = output.resolve("console.log");
        delete(home);
        delete(output);
    }

    static DemoServer started() {
        return started("e2e");
    }

    /** Another one, which shares nothing with the first. */
    static DemoServer started(String name) {
        DemoServer server = new DemoServer(name);
        server.start();
        return server;
    }

    /** Another one that begins where that one stopped: with a copy of its home. */
    static DemoServer fromWhere(DemoServer stopped, String name) {
        DemoServer server = new DemoServer(name);
        copy(stopped.home, server.home);
        server.start();
        return server;
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    Path home() {
        return home;
    }

    /** Where the server writes its logs. */
    Path logs() {
        return output.resolve("defaultServer/logs");
    }

    Path console() {
        return console;
    }

    /** Starts, and waits until it answers with a page. */
    void start() {
        try {
            Files.createDirectories(output);
            ProcessBuilder command = new ProcessBuilder(
                            build.resolve("liberty/wlp/bin/server").toString(),
                            "run",
                            "defaultServer",
                            "--",
                            "--teduh.home=" + home,
                            "--http.port=" + port)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(console.toFile()));
            command.environment().put("WLP_OUTPUT_DIR", output.toString());
            command.environment().put("JVM_ARGS", System.getProperty("teduh.agent", ""));
            process = command.start();
        } catch (IOException e) {
            throw new UncheckedIOException("the server did not start", e);
        }
        awaitAnswer();
    }

    /** As a power cut would: no farewell. */
    void kill() {
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(one -> one.onExit().join());
    }

    @Override
    public void close() {
        try {
            List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                    .toList();
            all.forEach(ProcessHandle::destroy);
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            kill();
        }
    }

    private void awaitAnswer() {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder(URI.create(address() + "/staff/sign-in"))
                .timeout(Duration.ofSeconds(30))
                .build();
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            try {
                if (client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
                TimeUnit.MILLISECONDS.sleep(250);
            } catch (IOException e) {
                pauseWhileAlive();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        kill();
        throw new IllegalStateException("the server did not answer within " + PATIENCE + ": see " + console);
    }

    private void pauseWhileAlive() {
        try {
            if (process.waitFor(250, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("the server ended while starting: see " + console);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
