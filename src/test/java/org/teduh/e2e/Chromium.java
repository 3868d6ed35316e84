package org.teduh.e2e;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The machine's own Chromium; on Debian it is installed where it is missing. */
final class Chromium implements AutoCloseable {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> ARGUMENTS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;

    private Chromium(Path executable) {
        playwright = Playwright.create();
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(ARGUMENTS));
    }

    static Chromium launched() {
        return new Chromium(onThePath().or(Chromium::installed).orElseThrow(Chromium::missing));
    }

    com.microsoft.playwright.Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        playwright.close();
    }

    private static Optional<Path> onThePath() {
        return Pattern.compile(File.pathSeparator)
                .splitAsStream(System.getenv("PATH"))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Path> installed() {
        if (!Files.exists(Path.of("/etc/debian_version"))) {
            return Optional.empty();
        }
        String sudo = System.getProperty("user.name").equals("root") ? "" : "sudo -n ";
        run(sudo + "apt-get -qq update");
        run(sudo + "env DEBIAN_FRONTEND=noninteractive apt-get -qq -y install chromium");
        return onThePath();
    }

    private static void run(String command) {
        try {
            new ProcessBuilder(command.split(" ")).inheritIO().start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static IllegalStateException missing() {
        return new IllegalStateException(
                "The journeys drive a browser: install Chromium (on Debian \"apt-get install chromium\") so that it is on the PATH.");
    }
}
