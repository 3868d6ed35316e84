package org.teduh.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Somebody who speaks HTTP without a browser: sees every byte and header, follows no redirect, keeps one cookie. */
final class Client {

    private final String address;
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private Client(String address) {
        this.address = address;
    }

    static Client nobody(DemoServer server) {
        return new Client(server.address());
    }

    static Client signedIn(DemoServer server, Face who) {
        if (who == Face.NOBODY) {
            return nobody(server);
        }
        Client client = signedIn(server, who.address());
        if (!who.secret().isEmpty()) {
            client.send("/care/intake/secret", Map.of("secret", who.secret()), "go");
        }
        return client;
    }

    /** With the demo organisation's password. */
    static Client signedIn(DemoServer server, String address) {
        Client client = nobody(server);
        Answer after = client.send("/staff/sign-in", Map.of("email", address, "password", Browser.PASSWORD), "go");
        if (after.status() != 302) {
            throw new AssertionError("could not sign in as " + address + ": " + after.status());
        }
        return client;
    }

    /** Asks for exactly that path, however malformed it is. */
    static Answer rawly(DemoServer server, String path) {
        URI at = URI.create(server.address());
        try (Socket socket = new Socket(at.getHost(), at.getPort())) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: " + at.getAuthority() + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.UTF_8));
            String all = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Answer(path, Integer.parseInt(all.split(" ", 3)[1]), "", all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Answer get(String path) {
        return request("GET", path, "");
    }

    /** Fills that page's form as a browser would, and presses the button of that id. */
    Answer send(String path, Map<String, String> typed, String button) {
        Element form = Jsoup.parse(get(path).body(), address + path)
                .select("form:has([id$=:" + button + "])")
                .first();
        if (form == null) {
            throw new AssertionError("no form with " + button + " at " + path);
        }
        Map<String, String> fields = new LinkedHashMap<>();
        form.select("input[name], textarea[name], select[name]").forEach(field -> {
            String id = field.attr("name").replaceFirst(".*:", "");
            fields.put(field.attr("name"), typed.getOrDefault(id, field.val()));
        });
        // what the page's script adds in a browser
        fields.put(
                "primefaces.nonce", form.ownerDocument().select("script[nonce]").attr("nonce"));
        String pressed = form.select("[id$=:" + button + "]").attr("name");
        fields.put(pressed, pressed);
        return request("POST", form.attr("action"), body(fields));
    }

    Answer request(String method, String path, String body) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                    .timeout(Duration.ofSeconds(60))
                    .header("Accept-Language", "en-GB")
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                    .build();
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Answer(
                    path, response.statusCode(), headers(response.headers().map()), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String headers(Map<String, List<String>> all) {
        return all.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(header -> header.getKey() + ": " + String.join(", ", header.getValue()))
                .collect(Collectors.joining("\n"))
                .replace(address, "");
    }

    private static String body(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /**
     * What came back.
     *
     * @param path  that was asked for
     * @param headers  one a line, in the order of their names
     */
    record Answer(String path, int status, String headers, String body) {

        /** Where it sends one on to; empty if it does not. */
        String location() {
            return headers.lines()
                    .filter(header -> header.startsWith("location: "))
                    .map(header -> header.substring("location: ".length()))
                    .findFirst()
                    .orElse("");
        }

        /** All of it, without what differs although nobody did anything. */
        String normal() {
            return Normal.of(status + "\n" + headers + "\n\n" + body);
        }
    }
}
