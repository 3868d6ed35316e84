package org.teduh.care.counselling;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.teduh.platform.Texts;
import org.teduh.staff.PersonCard;

/** How likely somebody of the demo organisation is to open a case: the rates of demo/help-seeking.csv, told in demo/README.md. */
final class DemoDemand {

    private static final double A_YEAR = 0.055;
    private static final int QUARTERS = 4;

    private record Rate(String answer, int people, double share) {}

    private final List<Rate> trouble = rates("OSMI");
    private final List<Rate> overtime = rates("IBM");

    /** The chance that this person opens a case within a quarter. */
    double inAQuarter(PersonCard person) {
        Random nature = new Random(Objects.hash(person.name(), String.valueOf(person.hiredOn())));
        double asks = answer(nature).share() / mean(trouble);
        return A_YEAR / QUARTERS * asks * strain(person.jobTitle());
    }

    /** What this person would have answered in the survey: the same each time. */
    private Rate answer(Random nature) {
        int nth = nature.nextInt(people(trouble));
        for (Rate rate : trouble) {
            nth -= rate.people();
            if (nth < 0) {
                return rate;
            }
        }
        throw new IllegalStateException("no rates");
    }

    private double strain(String title) {
        String role = title.equals("People Partner") ? "Human Resources" : title;
        return overtime.stream()
                .filter(rate -> rate.answer().equals(role))
                .mapToDouble(rate -> rate.share() / mean(overtime))
                .findFirst()
                .orElse(1);
    }

    private static double mean(List<Rate> rates) {
        return rates.stream().mapToDouble(rate -> rate.people() * rate.share()).sum() / people(rates);
    }

    private static int people(List<Rate> rates) {
        return rates.stream().mapToInt(Rate::people).sum();
    }

    private static List<Rate> rates(String source) {
        return CsvReader.builder().ofNamedCsvRecord(Texts.of("demo/help-seeking.csv")).stream()
                .filter(row -> row.getField("source").equals(source))
                .map(DemoDemand::rate)
                .toList();
    }

    private static Rate rate(NamedCsvRecord row) {
        return new Rate(
                row.getField("answer"),
                Integer.parseInt(row.getField("people")),
                Double.parseDouble(row.getField("share")));
    }
}
