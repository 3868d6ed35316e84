package org.teduh.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teduh.platform.Page;
import org.teduh.platform.Pages;

/**
 * Somebody types one strange word into every field of every page, and sends it. Afterwards the word is in no log, dump,
 * address, mail, timer table, released figure or temporary file, and in no table of care as it was typed.
 */
@Journey
class CanaryIT {

    private static final String CANARY = "kenari7Q9zX";
    private static final String FIELDS = "#main form input[type=text]:visible:not([readonly]),"
            + "#main form input:not([type]):visible, #main form textarea:visible";

    /** What a counsellor lets clients read about them is no secret. */
    private static final Set<String> MEANT_TO_BE_READ = Set.of("COUNSELLORS");

    private static final List<String> ADDRESSES = new ArrayList<>();
    private static int typed;
    private static DemoServer server;

    @BeforeAll
    static void type_it_everywhere(Chromium chromium) {
        server = DemoServer.started("canary");
        for (Face who : List.of(Face.RATNA, Face.WULAN, Face.BUDI, Face.MAYA, Face.SARI, Face.LINA, Face.RUDI)) {
            try (Browser browser = new Browser(chromium, server)) {
                browser.page().onRequest(request -> ADDRESSES.add(request.url()));
                Ways ways = new Ways(browser, who);
                ways.begin();
                for (Page page : new Pages().all()) {
                    if (who.sees(page) && ways.goTo(page.view())) {
                        typeInto(browser);
                    }
                }
            }
        }
        server.close();
    }

    private static void typeInto(Browser browser) {
        Locator fields = browser.page().locator(FIELDS);
        int count = fields.count();
        for (int i = 0; i < count; i++) {
            fields.nth(i).fill(CANARY);
        }
        Locator send = browser.page().locator("#main form:has(textarea, input[type=text]) button[type=submit]:visible");
        if (count > 0 && send.count() > 0) {
            typed += count;
            send.last().click();
            browser.settle();
        }
    }

    @Test
    void it_was_typed_and_some_of_it_was_kept() {
        assertThat(typed).isGreaterThan(5);
        assertThat(tablesWithIt()).isNotEmpty();
    }

    @Test
    void it_is_in_no_log_and_no_temporary_file() {
        assertThat(filesWithIt(server.logs().getParent().getParent())).isEmpty();
    }

    @Test
    void it_is_in_no_address() {
        assertThat(ADDRESSES).isNotEmpty().noneMatch(address -> address.contains(CANARY));
    }

    @Test
    void it_is_in_no_mail_and_no_other_database() {
        assertThat(filesWithIt(server.home()))
                .filteredOn(file -> !file.getFileName().toString().startsWith("care."))
                .isEmpty();
    }

    /** Care's tables hold texts under a key of the case or of the house, never as they were typed. */
    @Test
    void it_is_in_no_table_of_care_as_it_was_typed() {
        List<String> care = tablesOfCare();
        assertThat(tablesWithIt())
                .filteredOn(table -> care.contains(table) && !MEANT_TO_BE_READ.contains(table))
                .isEmpty();
    }

    @Test
    void a_log_with_it_would_be_found(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.log"), "somebody wrote " + CANARY);
        Files.writeString(folder.resolve("b.log"), "nobody wrote");
        assertThat(filesWithIt(folder)).containsExactly(folder.resolve("a.log"));
    }

    private static List<String> tablesWithIt() {
        return Offline.rows(server.home(), "care", """
                        select table_name || '.' || column_name from information_schema.columns
                        where table_schema = 'PUBLIC' and data_type in ('CHARACTER VARYING', 'CHARACTER LARGE OBJECT')""").stream()
                .filter(column -> !Offline.rows(
                                server.home(),
                                "care",
                                "select 1 from \"%s\" where cast(\"%s\" as varchar) like '%%%s%%'"
                                        .formatted(
                                                column.replaceFirst("\\..*", ""),
                                                column.replaceFirst(".*\\.", ""),
                                                CANARY))
                        .isEmpty())
                .map(column -> column.replaceFirst("\\..*", ""))
                .distinct()
                .toList();
    }

    /** Migrations from V300 on are care's. */
    private static List<String> tablesOfCare() {
        Path migrations = Path.of(System.getProperty("teduh.basedir"), "src/main/resources/db/care");
        try (Stream<Path> files = Files.list(migrations)) {
            return files.filter(file -> file.getFileName().toString().startsWith("V3"))
                    .flatMap(CanaryIT::linesOf)
                    .filter(line -> line.startsWith("create table "))
                    .map(line -> line.split("\\s+")[2].toUpperCase(java.util.Locale.ROOT))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> linesOf(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> filesWithIt(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(CanaryIT::hasIt).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean hasIt(Path file) {
        try {
            String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
            return bytes.contains(CANARY)
                    || bytes.contains(
                            new String(CANARY.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
