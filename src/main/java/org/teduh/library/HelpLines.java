package org.teduh.library;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The help lines of {@code library/help-lines.csv}, in the order in which one should try them. */
@ApplicationScoped
public class HelpLines {

    private final List<HelpLine> lines;
    private final Map<String, String> countryOfZone = new HashMap<>();

    HelpLines() {
        this(Resource.text("library/help-lines.csv"));
    }

    HelpLines(String csv) {
        lines = read(csv);
        for (NamedCsvRecord row : rows(Resource.text("library/countries.csv"))) {
            Arrays.stream(row.getField("zones").split(";"))
                    .forEach(zone -> countryOfZone.put(zone, row.getField("country")));
        }
    }

    /** A file that cannot be read stops the start, not a person who needs it. */
    void atStart(@Observes @Initialized(ApplicationScoped.class) Object start) {}

    /** The countries that have lines: {@code first} in front, the others in the order of the file. */
    public List<String> countries(String first) {
        return lines.stream()
                .map(HelpLine::country)
                .distinct()
                .sorted(Comparator.comparing(country -> !country.equals(first)))
                .toList();
    }

    /** A country's lines: the emergency number, then confirmed ones, then those that nobody has confirmed lately. */
    public List<HelpLine> of(String country, LocalDate today) {
        return lines.stream()
                .filter(line -> line.country().equals(country))
                .sorted(Comparator.comparing((HelpLine line) -> !line.isEmergency())
                        .thenComparing(line -> !line.isConfirmed(today)))
                .toList();
    }

    /** The line to call first in a crisis, which is not the emergency number where there is another. */
    public Optional<HelpLine> toCall(String country, LocalDate today) {
        return of(country, today).stream().filter(HelpLine::isCalled).min(Comparator.comparing(HelpLine::isEmergency));
    }

    /** The country whose time that is, if it has lines. */
    public Optional<String> countryOf(ZoneId zone) {
        return Optional.ofNullable(countryOfZone.get(zone.getId()));
    }

    private static List<HelpLine> read(String csv) {
        List<HelpLine> lines = new ArrayList<>();
        for (NamedCsvRecord row : rows(csv)) {
            try {
                lines.add(line(row));
            } catch (RuntimeException e) {
                throw new IllegalStateException(
                        "help-lines.csv, line " + row.getStartingLineNumber() + ": " + e.getMessage(), e);
            }
        }
        return List.copyOf(lines);
    }

    private static HelpLine line(NamedCsvRecord row) {
        return new HelpLine(
                row.getField("country"),
                row.getField("name"),
                Channel.of(row.getField("channel")),
                row.getField("number"),
                row.getField("hours"),
                List.of(row.getField("languages").split(";")),
                row.getField("source"),
                day(row.getField("verified_on")));
    }

    private static @Nullable LocalDate day(String written) {
        return written.isBlank() ? null : LocalDate.parse(written);
    }

    private static Iterable<NamedCsvRecord> rows(String csv) {
        return CsvReader.builder().ofNamedCsvRecord(csv);
    }
}
