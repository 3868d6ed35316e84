package org.teduh.staff;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The columns of a roster file, as customers are told; every one but the last must be there, in any order. */
public enum RosterColumn {
    NUMBER("employee number", 40),
    NAME("name", 200),
    EMAIL("e-mail", 254),
    UNIT("org unit path", 1000),
    SITE("site", 200),
    ZONE("time zone", 64),
    HIRED("hire date", 10),
    MANAGER("manager's number", 40),
    LANGUAGES("languages", 40),
    TITLE("job title", 200),
    LEAVES("leaving date", 10);

    private final String heading;
    private final int longest;

    RosterColumn(String heading, int longest) {
        this.heading = heading;
        this.longest = longest;
    }

    /** As the first line of the file says it. */
    public String heading() {
        return heading;
    }

    public String getHeading() {
        return heading;
    }

    /** The end of the bundle key that says what goes in. */
    public String getKey() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The most characters that a field may have. */
    int longest() {
        return longest;
    }

    public boolean isOptional() {
        return this == LEAVES;
    }

    boolean mayBeEmpty() {
        return this == MANAGER || this == LEAVES || this == TITLE;
    }

    static Optional<RosterColumn> headed(String heading) {
        String wanted = heading.strip().toLowerCase(Locale.ROOT).replace('’', '\'');
        return Arrays.stream(values())
                .filter(column -> column.heading.equals(wanted))
                .findFirst();
    }
}
