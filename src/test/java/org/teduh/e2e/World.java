package org.teduh.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.teduh.e2e.Client.Answer;
import org.teduh.platform.Page;
import org.teduh.platform.Pages;

/**
 * Everything that those can get who must learn nothing: HR, the person's manager, an administrator, somebody without an
 * account, and the operator of the server. Two worlds that differ only in what one person did must be equal in it.
 */
final class World {

    /** What differs between two starts although nobody did anything: times, threads, ports, durations, file names. */
    private static final Pattern OF_A_START = Pattern.compile(
            "^\\[[^\\]]*] \\S+ |\\d+[.,]\\d+ seconds|\\d+ ms|port \\d+|process id \\d+|:\\d{4,5}\\b|ffdc_\\S+|pid \\d+"
                    + "|target/[\\w-]+-(home|server)");

    private final Map<String, String> seen = new TreeMap<>();
    private final DemoServer server;

    private World(DemoServer server) {
        this.server = server;
    }

    /**
     * Looks while the server runs, stops it, and looks at what it left.
     *
     * @param observers  addresses to sign in with, by what they are called
     */
    static World seenIn(DemoServer server, Map<String, String> observers) {
        World world = new World(server);
        observers.forEach((name, address) -> world.walk(name, Client.signedIn(server, address)));
        world.walk("nobody", Client.nobody(server));
        world.knock();
        server.close();
        world.readFolders();
        world.readReleased();
        return world;
    }

    Map<String, String> seen() {
        return seen;
    }

    /** The same world, if that were to be seen in it too. */
    World butAlso(String name, String text) {
        World world = new World(server);
        world.seen.putAll(seen);
        world.seen.merge(name, text, String::concat);
        return world;
    }

    /** What is not equal, by name; empty if nothing tells the two worlds apart. */
    List<String> differsFrom(World other) {
        Set<String> names = new LinkedHashSet<>(seen.keySet());
        names.addAll(other.seen.keySet());
        return names.stream()
                .filter(name -> !seen.getOrDefault(name, "").equals(other.seen.getOrDefault(name, "")))
                .map(name ->
                        name + ": " + firstDifference(seen.getOrDefault(name, ""), other.seen.getOrDefault(name, "")))
                .toList();
    }

    private static String firstDifference(String one, String other) {
        int at = 0;
        while (at < one.length() && at < other.length() && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return around(one, at) + " <> " + around(other, at);
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 80), Math.min(text.length(), at + 120));
    }

    /** Every page of the list, and every address that stands on one of them. */
    private void walk(String who, Client client) {
        Set<String> links = new LinkedHashSet<>();
        for (Page page : new Pages().all()) {
            Answer answer = see(who, client.get(page.path()));
            Jsoup.parse(answer.body()).select("a[href^=/]").forEach(link -> links.add(link.attr("href")));
        }
        links.add("/nothing/of/that/name");
        links.forEach(path -> see(who, client.get(path)));
    }

    /** What can be tried without an account: known and unknown addresses, and the server's own pages. */
    private void knock() {
        Client nobody = Client.nobody(server);
        for (String account : List.of("ratna", "nobody.at.all")) {
            Answer answer = nobody.send(
                    "/staff/sign-in", Map.of("email", account + "@menaratimur.example", "password", "wrong"), "go");
            // both worlds, and both accounts, say the same but for the address that was typed
            seen.put("sign-in of " + account, answer.normal().replace(account, "ACCOUNT"));
        }
        for (String path : List.of("/health", "/health/live", "/health/ready", "/metrics")) {
            see("nobody", nobody.get(path));
        }
    }

    private Answer see(String who, Answer answer) {
        seen.put(who + " " + answer.path(), answer.normal());
        return answer;
    }

    private void readFolders() {
        seen.put("log", log(server.console()) + log(server.logs().resolve("messages.log")));
        seen.put("logs", names(server.logs()));
        seen.put("mail", sizes(server.home().resolve("mail")));
        seen.put("heads", sizes(server.home().resolve("heads")));
        seen.put("home", names(server.home()));
    }

    /** In the order of the alphabet, because threads log in any order. */
    private static String log(Path file) {
        return String.join("\n", lines(file).sorted().toList());
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .map(line -> OF_A_START.matcher(line).replaceAll(""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String names(Path folder) {
        return all(folder, file -> OF_A_START.matcher(file.toString()).replaceAll(""));
    }

    /** How many files, and how long. */
    private static String sizes(Path folder) {
        return all(folder, file -> "a file of " + folder.resolve(file).toFile().length() + " bytes");
    }

    private static String all(Path folder, java.util.function.Function<Path, String> of) {
        if (!Files.isDirectory(folder)) {
            return "";
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return String.join(
                    "\n",
                    files.filter(Files::isRegularFile)
                            .map(folder::relativize)
                            .map(of)
                            .sorted()
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every row and the catalog of the database that HR reads. */
    private void readReleased() {
        seen.put("released", String.join("\n", query("released", "script nopasswords nosettings")));
    }

    /** The rows of a query on a database of this world, after its end. */
    List<String> query(String database, String sql) {
        return Offline.rows(server.home(), database, sql);
    }
}
