package org.teduh;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A query as it stands in the code, and the room it stands in.
 *
 * @param where  the source file
 * @param room  its top package
 * @param text  all of it, joined
 */
record Query(String where, String room, String text) {

    private static final String LITERAL = "\"(?:\\\\.|[^\"\\\\\\n])*\"";
    private static final Pattern STRING =
            Pattern.compile("\"\"\"(.*?)\"\"\"|(" + LITERAL + "(?:\\s*\\+\\s*" + LITERAL + ")*)", Pattern.DOTALL);
    private static final Pattern BEGINS = Pattern.compile(
            "\\s*(select\\s|update\\s+\\w+|delete\\s+from\\s|insert\\s+into\\s|merge\\s+into\\s|from\\s+\\w+).*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    /** Every query under that folder of sources; files of {@code org/teduh/<room>}. */
    static List<Query> under(Path sources) {
        return WordsUsed.files(sources, ".java")
                .flatMap(file -> {
                    String name = sources.relativize(file).toString().replace('\\', '/');
                    return in(name, Bundle.read(file)).stream();
                })
                .toList();
    }

    static List<Query> in(String file, String source) {
        String[] folders = file.split("/");
        List<Query> found = new ArrayList<>();
        Matcher string = STRING.matcher(source);
        while (string.find()) {
            String text = string.group(1) != null ? string.group(1) : joined(string.group(2));
            if (BEGINS.matcher(text).matches()) {
                found.add(new Query(file, folders.length > 3 ? folders[2] : "", text));
            }
        }
        return found;
    }

    private static String joined(String literals) {
        StringBuilder text = new StringBuilder();
        Matcher one = Pattern.compile(LITERAL).matcher(literals);
        while (one.find()) {
            text.append(one.group(), 1, one.group().length() - 1);
        }
        return text.toString();
    }

    /**
     * What the query names that is another room's.
     *
     * @param roomsOf  entities and tables, with the rooms that have one of that name
     */
    Stream<String> trespasses(Map<String, Set<String>> roomsOf) {
        return Pattern.compile("\\b[A-Za-z_]\\w*\\b")
                .matcher(text.replaceAll("'[^']*'", " ").replaceAll("[.:]\\s*\\w+", " "))
                .results()
                .map(word -> word.group())
                .distinct()
                .filter(word -> !roomsOf.getOrDefault(word, Set.of(room)).contains(room))
                .map(word -> where + " asks for " + word + ", which is " + roomsOf.get(word));
    }

    @Override
    public String toString() {
        return where + ": " + text.toLowerCase(Locale.ROOT);
    }
}
