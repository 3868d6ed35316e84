package org.teduh.library;

/**
 * A text to read. Public: its name says nothing about who reads it, and no reading is recorded.
 *
 * @param name  in addresses, such as "sleep"
 * @param summary  one sentence
 * @param body  Markdown, without title and summary
 * @param minutes  to read it, at 200 words a minute, rounded
 */
public record Article(String name, String title, String summary, String body, int minutes) {

    private static final int WORDS_A_MINUTE = 200;

    /**
     * Reads a file: a heading, a paragraph that sums up, and the rest.
     *
     * @throws IllegalStateException if it is not written like that
     */
    static Article read(String name, String file) {
        String[] parts = file.strip().split("\n\n", 3);
        if (parts.length < 3 || !parts[0].startsWith("# ")) {
            throw new IllegalStateException("article " + name + " has no heading, summary and text");
        }
        int words = file.split("\\s+").length;
        int minutes = Math.max(1, Math.round((float) words / WORDS_A_MINUTE));
        return new Article(name, parts[0].substring(2).strip(), parts[1].strip(), parts[2], minutes);
    }
}
