package org.teduh.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;

/** The drawings of the tag {@code t:icon}, by name, on a grid of 24 by 24; drawn in the page, so that no font is needed. */
@Named
@ApplicationScoped
public class Icons extends AbstractMap<String, String> {

    private static final Map<String, String> DRAWINGS = Map.ofEntries(
            Map.entry("home", "<path d=\"M4 12a8 8 0 0 1 16 0M4 12v7h16v-7M10 19v-4h4v4\"/>"),
            Map.entry(
                    "cal",
                    "<rect x=\"4\" y=\"5.5\" width=\"16\" height=\"14.5\" rx=\"2.5\"/><path d=\"M4 10h16M8.5 3.5v4M15.5 3.5v4\"/>"),
            Map.entry(
                    "talk",
                    "<path d=\"M5 5h14a1.5 1.5 0 0 1 1.5 1.5v8A1.5 1.5 0 0 1 19 16h-7l-5 4v-4H5a1.5 1.5 0 0 1-1.5-1.5v-8A1.5 1.5 0 0 1 5 5z\"/>"),
            Map.entry("you", "<circle cx=\"12\" cy=\"8.5\" r=\"3.75\"/><path d=\"M4.5 20a7.5 7.5 0 0 1 15 0\"/>"),
            Map.entry(
                    "exit",
                    "<path d=\"M10 4H6.5A1.5 1.5 0 0 0 5 5.5v13A1.5 1.5 0 0 0 6.5 20H10M14 8l4.5 4-4.5 4M18 12H9.5\"/>"),
            Map.entry("right", "<path d=\"m9.5 6 6 6-6 6\"/>"),
            Map.entry("left", "<path d=\"m14.5 6-6 6 6 6\"/>"),
            Map.entry(
                    "lock",
                    "<rect x=\"5\" y=\"10.5\" width=\"14\" height=\"9.5\" rx=\"2.5\"/><path d=\"M8 10.5V8a4 4 0 0 1 8 0v2.5\"/>"),
            Map.entry(
                    "video",
                    "<rect x=\"3.5\" y=\"6.5\" width=\"11.5\" height=\"11\" rx=\"2.5\"/><path d=\"m15 11 5.5-3v8L15 13\"/>"),
            Map.entry(
                    "phone",
                    "<path d=\"M6.5 3.75h2.6l1.4 4-2 1.6a12 12 0 0 0 6.1 6.1l1.6-2 4 1.4v2.6a2 2 0 0 1-2.2 2A16.5 16.5 0 0 1 4.5 6a2 2 0 0 1 2-2.25z\"/>"),
            Map.entry(
                    "room",
                    "<path d=\"M12 21s6.5-6 6.5-11a6.5 6.5 0 0 0-13 0c0 5 6.5 11 6.5 11z\"/><circle cx=\"12\" cy=\"10\" r=\"2.25\"/>"),
            Map.entry("check", "<path d=\"m5 12.5 4.5 4.5L19 7.5\"/>"),
            Map.entry("info", "<circle cx=\"12\" cy=\"12\" r=\"8.5\"/><path d=\"M12 11v5M12 7.9v.1\"/>"),
            Map.entry("warn", "<path d=\"M12 4.5 3.5 19.5h17zM12 10.5v4M12 17v.1\"/>"),
            Map.entry(
                    "people",
                    "<circle cx=\"9\" cy=\"9\" r=\"3.25\"/><path d=\"M2.75 19.5a6.25 6.25 0 0 1 12.5 0M16 6a3.25 3.25 0 0 1 0 6M17.5 14a6.25 6.25 0 0 1 3.75 5.5\"/>"),
            Map.entry("chart", "<path d=\"M4 19.5h16M6 15l4-5 4 3 5-7\"/>"),
            Map.entry("note", "<path d=\"M6.5 3.5h8L19 8v12.5H6.5zM14 3.5V8.5h5M9.5 12.5h6M9.5 16h4\"/>"),
            Map.entry("plus", "<path d=\"M12 5v14M5 12h14\"/>"),
            Map.entry(
                    "sets",
                    "<path d=\"M4 7h10M18 7h2M4 17h2M10 17h10\"/><circle cx=\"16\" cy=\"7\" r=\"2\"/><circle cx=\"8\" cy=\"17\" r=\"2\"/>"),
            Map.entry(
                    "heart",
                    "<path d=\"M12 20s-7.5-4.6-7.5-10A4.3 4.3 0 0 1 12 7.4 4.3 4.3 0 0 1 19.5 10c0 5.4-7.5 10-7.5 10z\"/>"),
            Map.entry("down", "<path d=\"M12 4v11M7 10.5l5 5 5-5M5 20h14\"/>"),
            Map.entry("up", "<path d=\"M12 16V5M7 9.5l5-5 5 5M5 20h14\"/>"),
            Map.entry("clock", "<circle cx=\"12\" cy=\"12\" r=\"8.5\"/><path d=\"M12 7.5V12l3 2\"/>"),
            Map.entry("close", "<path d=\"m6 6 12 12M18 6 6 18\"/>"));

    /** @throws IllegalArgumentException if there is no such drawing: a wrong name fails at once */
    @Override
    public String get(Object name) {
        String drawing = DRAWINGS.get(String.valueOf(name));
        if (drawing == null) {
            throw new IllegalArgumentException("no icon " + name);
        }
        return drawing;
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return DRAWINGS.entrySet();
    }
}
