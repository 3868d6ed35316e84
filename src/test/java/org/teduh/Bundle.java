package org.teduh;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One file of words, and what can be wrong with it. Each rule answers the faults it found, so that a planted one can
 * be seen to be found.
 *
 * @param name  of the file, for the reader of a fault
 * @param words  by key
 * @param twice  keys that the file has more than once
 */
record Bundle(String name, Map<String, String> words, List<String> twice) {

    private static final Path FOLDER = Path.of("src/main/resources/words");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");

    static Bundle of(String name, String text) {
        try {
            Properties words = new Properties();
            words.load(new StringReader(text));
            TreeMap<String, String> sorted = new TreeMap<>();
            words.forEach((key, value) -> sorted.put((String) key, (String) value));
            return new Bundle(name, sorted, repeated(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All files of that language, in the order of their names. */
    static List<Bundle> all(String language) {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith("_" + language + ".properties"))
                    .sorted()
                    .map(file -> of(file.getFileName().toString(), read(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> empty() {
        return words.entrySet().stream()
                .filter(word -> word.getValue().isBlank())
                .map(word -> name + " says nothing for " + word.getKey())
                .toList();
    }

    List<String> keysNotIn(Bundle other) {
        return words.keySet().stream()
                .filter(key -> !other.words.containsKey(key))
                .map(key -> other.name + " lacks " + key)
                .toList();
    }

    /** Texts of four words or more that are the same in the other language: nobody translated them. */
    List<String> sameTextAs(Bundle other) {
        return words.entrySet().stream()
                .filter(word -> word.getValue().strip().split("\\s+").length > 3)
                .filter(word -> word.getValue().equals(other.words.get(word.getKey())))
                .map(word -> name + " and " + other.name + " say the same for " + word.getKey())
                .toList();
    }

    /** Texts that are no message, or whose values are not those of the other language. */
    List<String> valuesDifferingFrom(Bundle other) {
        List<String> faults = new ArrayList<>();
        words.forEach((key, text) -> {
            if (ARGUMENT.matcher(text).find() && !isMessage(text)) {
                faults.add(name + " has no message at " + key);
            }
            if (!values(text).equals(values(other.words.getOrDefault(key, text)))) {
                faults.add(name + " and " + other.name + " differ in the values of " + key);
            }
        });
        return faults;
    }

    private static boolean isMessage(String text) {
        try {
            new java.text.MessageFormat(text);
            return !LONE_APOSTROPHE.matcher(text).find();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static TreeSet<String> values(String text) {
        return ARGUMENT.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> repeated(String text) {
        return text
                .lines()
                .filter(line -> line.matches("[\\w.-]+\\s*=.*"))
                .map(line -> line.replaceFirst("\\s*=.*", ""))
                .collect(Collectors.groupingBy(key -> key, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(key -> key.getValue() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }
}
