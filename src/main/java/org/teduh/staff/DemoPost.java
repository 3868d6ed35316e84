package org.teduh.staff;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A post of the demo organisation, on its way to a line of the roster file. */
final class DemoPost {

    final String division;
    final String unit;
    final String title;
    final int level;
    final boolean jakarta;
    final LocalDate hired;
    final @Nullable LocalDate leaves;

    String number = "";
    String name = "";
    String account = "";
    String team = "";

    @Nullable
    DemoPost manager;

    DemoPost(
            String division,
            String unit,
            String title,
            int level,
            boolean jakarta,
            LocalDate hired,
            @Nullable LocalDate leaves) {
        this.division = division;
        this.unit = unit;
        this.title = title;
        this.level = level;
        this.jakarta = jakarta;
        this.hired = hired;
        this.leaves = leaves;
    }

    /** The same post, filled again. */
    DemoPost successor(LocalDate hired) {
        DemoPost next = new DemoPost(division, unit, title, level, jakarta, hired, null);
        next.team = team;
        next.manager = manager;
        return next;
    }

    boolean stays() {
        return leaves == null;
    }

    /** The line of the roster file. */
    String line() {
        String path = "Menara Timur" + part(division) + part(unit) + part(team);
        return String.join(
                ",",
                number,
                name,
                account + "@menaratimur.example",
                path,
                jakarta ? "Menara Timur" : "Graha Losari",
                jakarta ? "Asia/Jakarta" : "Asia/Makassar",
                hired.toString(),
                manager == null ? "" : manager.number,
                level >= 2 ? "id|en" : "id",
                title,
                leaves == null ? "" : leaves.toString());
    }

    private static String part(String name) {
        return name.isEmpty() ? "" : " / " + name;
    }

    /** An address from a name; {@code twin} keeps two of the same name apart. */
    static String address(String name, int twin) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '.') + (twin == 0 ? "" : String.valueOf(twin + 1));
    }
}
