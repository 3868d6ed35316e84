package org.teduh.hr;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The released cells of a period as CSV (RFC 4180), one line each: the same bytes for every reader, in no language but
 * that of its headings. A figure under 10 is "fewer than 10", without its range, as on the page.
 */
final class FiguresCsv {

    private static final String HEADINGS =
            "period,first day,last day,table,unit,people,answer,figure,likely from,likely to";

    private FiguresCsv() {}

    static String of(PeriodView period, List<CellView> cells) {
        return cells.stream().map(cell -> line(period, cell)).collect(Collectors.joining("", HEADINGS + "\r\n", ""));
    }

    private static String line(PeriodView period, CellView cell) {
        Measure measure = cell.measure();
        boolean small = measure.isSmall();
        return Stream.of(
                        period.name(),
                        period.first().toString(),
                        period.last().toString(),
                        cell.kind().equals("U") ? "counselling" : "wellbeing",
                        unit(cell),
                        String.valueOf(cell.heads()),
                        cell.kind().equals("U") ? "" : "WHO-5 " + Group.BANDS.get(cell.answer()),
                        small ? "fewer than 10" : String.valueOf(cell.figure()),
                        small ? "" : whole(measure.low()),
                        small ? "" : whole(measure.high()))
                .map(FiguresCsv::quoted)
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String unit(CellView cell) {
        return cell.others() ? "Other units of " + cell.unit() : cell.unit();
    }

    private static String whole(double value) {
        return String.format(Locale.ROOT, "%.0f", value);
    }

    /** A spreadsheet would run what begins like a formula. */
    private static String quoted(String value) {
        String safe = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        return safe.matches("[^\",\r\n]*") ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
