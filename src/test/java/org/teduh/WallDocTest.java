package org.teduh;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The documents name tests and files that are there: a promise outlives no test that kept it. */
class WallDocTest {

    private static final Path DOCS = Path.of("docs");
    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|IT))`");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^):#]+)\\)");

    @Test
    void every_test_that_is_named_is_there() {
        assertThat(pages().flatMap(page -> missing(Bundle.read(page)).stream())).isEmpty();
    }

    @Test
    void every_promise_names_a_test() {
        List<String> promises = Bundle.read(DOCS.resolve("wall.md"))
                .lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| promise"))
                .toList();
        assertThat(promises)
                .hasSizeGreaterThan(20)
                .allMatch(line -> TEST.matcher(line).find());
    }

    @Test
    void every_link_leads_somewhere() {
        Stream<Path> all = Stream.concat(pages(), Stream.of(Path.of("README.md")));
        assertThat(all.flatMap(page -> LINK.matcher(Bundle.read(page))
                        .results()
                        .map(link -> page.toAbsolutePath().resolveSibling(link.group(1)))
                        .filter(target -> !Files.exists(target))))
                .isEmpty();
    }

    @Test
    void a_test_that_is_not_there_is_found() {
        assertThat(missing("kept by `WallTest` and `NoSuchTest`")).containsExactly("NoSuchTest");
    }

    private static List<String> missing(String text) {
        Set<String> there = WordsUsed.files(Path.of("src/test/java"), ".java")
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());
        return TEST.matcher(text)
                .results()
                .map(name -> name.group(1))
                .filter(name -> !there.contains(name))
                .toList();
    }

    private static Stream<Path> pages() {
        try (Stream<Path> all = Files.walk(DOCS)) {
            return all.filter(file -> file.toString().endsWith(".md")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
