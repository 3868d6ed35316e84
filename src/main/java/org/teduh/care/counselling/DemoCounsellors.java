package org.teduh.care.counselling;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.teduh.platform.Texts;
import org.teduh.staff.PersonCard;

/** The demo's counsellors as demo/counsellors.csv tells them: how they present themselves, and when they work. */
final class DemoCounsellors {

    private DemoCounsellors() {}

    static Counsellor counsellor(PersonCard card) {
        NamedCsvRecord row = row(card.name());
        Profile profile = new Profile(
                card.name(),
                Gender.valueOf(row.getField("gender")),
                parts(row, "languages", part -> part),
                parts(row, "issues", Issue::valueOf),
                parts(row, "modalities", Modality::valueOf),
                row.getField("room"),
                "https://meet.menaratimur.example/" + card.firstName().toLowerCase(Locale.ROOT),
                row.getField("phone"),
                row.getField("about"));
        return new Counsellor(card.id(), card.siteName(), card.zone(), profile);
    }

    /** Every week: {@code MON 9-12 13-17;TUE 18-21}, in whole hours. */
    static List<WorkingTime> week(PersonCard card) {
        List<WorkingTime> times = new ArrayList<>();
        for (String day : row(card.name()).getField("week").split(";")) {
            String[] spans = day.split(" ");
            DayOfWeek weekday = Arrays.stream(DayOfWeek.values())
                    .filter(one -> one.name().startsWith(spans[0]))
                    .findFirst()
                    .orElseThrow();
            Arrays.stream(spans)
                    .skip(1)
                    .map(span -> span.split("-"))
                    .forEach(hours -> times.add(new WorkingTime(weekday, hour(hours[0]), hour(hours[1]))));
        }
        return times;
    }

    private static LocalTime hour(String text) {
        return LocalTime.of(Integer.parseInt(text), 0);
    }

    private static NamedCsvRecord row(String name) {
        return CsvReader.builder().ofNamedCsvRecord(Texts.of("demo/counsellors.csv")).stream()
                .filter(row -> row.getField("name").equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static <T> List<T> parts(NamedCsvRecord row, String column, Function<String, T> read) {
        return Arrays.stream(row.getField(column).split("\\|"))
                .filter(part -> !part.isEmpty())
                .map(read)
                .toList();
    }
}
