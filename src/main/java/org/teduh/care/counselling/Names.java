package org.teduh.care.counselling;

/** How a counsellor's name is said. */
final class Names {

    private Names() {}

    static String first(String name) {
        return name.trim().split("\\s+")[0];
    }

    /** First letters of the first and the last word. */
    static String initials(String name) {
        String[] words = name.trim().split("\\s+");
        String first = letter(words[0]);
        return words.length == 1 ? first : first + letter(words[words.length - 1]);
    }

    private static String letter(String word) {
        return word.isEmpty() ? "" : word.substring(0, word.offsetByCodePoints(0, 1));
    }
}
