package org.teduh;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The keys that pages and code ask for, as far as they can be read.
 *
 * @param keys  asked for as they stand
 * @param beginnings  asked for with something added, such as {@code general.role.}
 * @param inParts  labels of fields in parts that several pages can include, by their ends
 */
record WordsUsed(Set<String> keys, Set<String> beginnings, Set<String> inParts) {

    private static final Pattern KEY =
            Pattern.compile("['\"]([a-z]+(?:[_-][a-z]+)*\\.(?:[A-Za-z][\\w-]*(?:\\.[\\w-]+)*\\.?)?)['\"]");
    private static final Pattern ASKED = Pattern.compile("\\bm\\s*\\[([^\\]]*)]|\\bm\\.say\\((?=([^}]*))");
    private static final Pattern QUOTED = Pattern.compile("'([\\w.-]+)'(\\s*\\+=)?");
    private static final Pattern FIELD = Pattern.compile("<t:(?:field|group)\\b([^>]*)>");
    private static final Pattern OF = Pattern.compile("\\bof=\"([\\w-]+)\"");

    WordsUsed() {
        this(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    }

    /** What the pages and the classes under these folders ask for. */
    static WordsUsed under(Path webapp, Path java, Set<String> words) {
        WordsUsed used = new WordsUsed();
        files(webapp, ".xhtml").forEach(page -> used.readPage(keyOf(webapp, page), Bundle.read(page)));
        files(java, ".java").forEach(type -> used.readClass(Bundle.read(type), words));
        return used;
    }

    /** Reads {@code #{m['…']}}, {@code #{m.say('…', …)}} and the labels of fields. */
    void readPage(String page, String text) {
        Matcher asked = ASKED.matcher(text);
        while (asked.find()) {
            String inside = asked.group(1) == null ? firstArgument(asked.group(2)) : asked.group(1);
            Matcher quoted = QUOTED.matcher(inside.replaceAll("(?:\\beq|==|\\bne|!=)\\s*'[^']*'", ""));
            while (quoted.find()) {
                if (quoted.group(1).startsWith(".")) {
                    continue;
                }
                if (quoted.group(2) != null || quoted.group(1).endsWith(".")) {
                    beginnings.add(quoted.group(1));
                } else if (quoted.group(1).contains(".")) {
                    keys.add(quoted.group(1));
                }
            }
        }
        Matcher field = FIELD.matcher(text);
        while (field.find()) {
            Matcher of = OF.matcher(field.group(1));
            if (!field.group(1).contains("label=") && of.find()) {
                (page.startsWith("WEB-INF") ? inParts : keys)
                        .add((page.startsWith("WEB-INF") ? "." : page + ".") + of.group(1));
            }
        }
    }

    /** Reads literals that begin as some key does: a literal that looks like one but is none is a wrong key. */
    void readClass(String text, Set<String> words) {
        Matcher key = KEY.matcher(text);
        while (key.find()) {
            String found = key.group(1);
            String beginning = found.substring(0, found.indexOf('.') + 1);
            if (words.stream().noneMatch(word -> word.startsWith(beginning))) {
                continue;
            }
            if (found.endsWith(".")) {
                beginnings.add(found);
            } else {
                keys.add(found);
            }
        }
    }

    boolean uses(String key) {
        return keys.contains(key)
                || inParts.stream().anyMatch(key::endsWith)
                || beginnings.stream().anyMatch(key::startsWith);
    }

    /** Up to the first comma that is in no brackets. */
    private static String firstArgument(String arguments) {
        int depth = 0;
        for (int i = 0; i < arguments.length(); i++) {
            char c = arguments.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && depth == 0 || depth < 0) {
                return arguments.substring(0, i);
            }
        }
        return arguments;
    }

    private static String keyOf(Path webapp, Path page) {
        return webapp.relativize(page).toString().replaceFirst("\\.xhtml$", "").replace('/', '_');
    }

    static Stream<Path> files(Path folder, String ending) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
