package org.teduh.staff;

import static org.teduh.staff.RosterColumn.EMAIL;
import static org.teduh.staff.RosterColumn.HIRED;
import static org.teduh.staff.RosterColumn.LANGUAGES;
import static org.teduh.staff.RosterColumn.LEAVES;
import static org.teduh.staff.RosterColumn.MANAGER;
import static org.teduh.staff.RosterColumn.NAME;
import static org.teduh.staff.RosterColumn.NUMBER;
import static org.teduh.staff.RosterColumn.SITE;
import static org.teduh.staff.RosterColumn.TITLE;
import static org.teduh.staff.RosterColumn.UNIT;
import static org.teduh.staff.RosterColumn.ZONE;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.teduh.staff.RosterFault.Reason;

/** The checks that a line of a roster can pass or fail by itself. All faults are told, not only the first. */
final class RosterCheck {

    private static final Pattern MAIL = Pattern.compile("[^@\\s,;<>\"]+@[^@\\s,;<>\"]+\\.[^@\\s.,;<>\"]{2,}");
    private static final Set<String> SPOKEN = Set.of("en", "id");
    private static final Set<String> ZONES = ZoneId.getAvailableZoneIds();

    private final long at;
    private final Map<RosterColumn, String> values;
    private final Consumer<RosterFault> faults;

    RosterCheck(long at, Map<RosterColumn, String> values, Consumer<RosterFault> faults) {
        this.at = at;
        this.values = values;
        this.faults = faults;
    }

    /** The person that the line tells of; empty if a field cannot be read. */
    Optional<RosterLine> line() {
        values.forEach(this::checkLength);
        LocalDate hired = date(HIRED);
        LocalDate leaves = date(LEAVES);
        ZoneId zone = zone();
        if (hired != null && leaves != null && leaves.isBefore(hired)) {
            fault(LEAVES, Reason.LEAVES_BEFORE_HIRED);
        }
        checkMail();
        List<String> languages = parts(LANGUAGES, "\\|");
        if (!value(LANGUAGES).isEmpty() && !SPOKEN.containsAll(languages)) {
            fault(LANGUAGES, Reason.NOT_A_LANGUAGE);
        }
        List<String> path = parts(UNIT, " / ");
        if (!value(UNIT).isEmpty() && (path.stream().anyMatch(String::isEmpty) || path.size() > 12)) {
            fault(UNIT, Reason.NOT_A_PATH);
        }
        if (hired == null || zone == null) {
            return Optional.empty();
        }
        String manager = value(MANAGER);
        return Optional.of(new RosterLine(
                value(NUMBER),
                value(NAME),
                value(EMAIL).toLowerCase(Locale.ROOT),
                path,
                value(SITE),
                zone,
                hired,
                manager.isEmpty() ? null : manager,
                languages,
                value(TITLE),
                leaves));
    }

    private void checkLength(RosterColumn column, String value) {
        if (value.isEmpty() && !column.mayBeEmpty()) {
            fault(column, Reason.MISSING);
        } else if (value.length() > column.longest()) {
            fault(column, Reason.TOO_LONG);
        }
    }

    private void checkMail() {
        String mail = value(EMAIL);
        if (!mail.isEmpty() && !MAIL.matcher(mail).matches()) {
            fault(EMAIL, Reason.NOT_AN_EMAIL);
        }
    }

    private @Nullable LocalDate date(RosterColumn column) {
        String value = value(column);
        try {
            return value.isEmpty() ? null : LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            fault(column, Reason.NOT_A_DATE);
            return null;
        }
    }

    private @Nullable ZoneId zone() {
        String value = value(ZONE);
        if (ZONES.contains(value)) {
            return ZoneId.of(value);
        }
        if (!value.isEmpty()) {
            fault(ZONE, Reason.NOT_A_ZONE);
        }
        return null;
    }

    private List<String> parts(RosterColumn column, String separator) {
        return Arrays.stream(value(column).split(separator, -1))
                .map(String::strip)
                .toList();
    }

    private String value(RosterColumn column) {
        return values.getOrDefault(column, "");
    }

    private void fault(RosterColumn column, Reason reason) {
        faults.accept(RosterFault.at(at, column, reason));
    }
}
