package org.teduh.staff;

import static org.teduh.staff.RosterFault.Reason.TOO_FEW_FIELDS;
import static org.teduh.staff.RosterFault.Reason.TOO_MANY_FIELDS;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A roster as CSV (RFC 4180): UTF-8 with or without a byte order mark, comma or semicolon, headings in the first line,
 * one person a line. Read as a stream, line by line; a bad line never stops the next.
 */
final class RosterFile {

    /** No field of a roster is longer; a longer one is no roster. */
    private static final int LARGEST_RECORD = 64 * 1024;

    private static final int FIRST_LINE = 8 * 1024;

    private RosterFile() {}

    /**
     * Reads all of it.
     *
     * @param bytes  the file; not closed
     * @param reader  is given each line
     * @throws NotARoster if it is no text, no CSV, or a column is missing
     */
    static void read(InputStream bytes, RosterReader reader) {
        try {
            BufferedInputStream in = new BufferedInputStream(bytes, FIRST_LINE);
            char separator = separatorOf(in);
            CsvReader<CsvRecord> file = CsvReader.builder()
                    .fieldSeparator(separator)
                    .allowUnclosedQuote(false)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .maxBufferSize(LARGEST_RECORD)
                    .detectBomHeader(false)
                    .ofCsvRecord(new InputStreamReader(
                            in,
                            StandardCharsets.UTF_8
                                    .newDecoder()
                                    .onMalformedInput(CodingErrorAction.REPORT)
                                    .onUnmappableCharacter(CodingErrorAction.REPORT)));
            Iterator<CsvRecord> records = file.iterator();
            if (!records.hasNext()) {
                throw new NotARoster();
            }
            List<RosterColumn> columns = columnsOf(records.next());
            while (records.hasNext()) {
                read(records.next(), columns, reader);
            }
        } catch (CsvParseException | IOException | UncheckedIOException e) {
            throw new NotARoster();
        }
    }

    private static void read(CsvRecord record, List<RosterColumn> columns, RosterReader reader) {
        long at = record.getStartingLineNumber();
        int fields = record.getFieldCount();
        List<RosterFault> found = new ArrayList<>();
        if (fields != columns.size()) {
            found.add(new RosterFault(at, null, fields < columns.size() ? TOO_FEW_FIELDS : TOO_MANY_FIELDS, 0));
            reader.bad(at, "", found);
            return;
        }
        Map<RosterColumn, String> values = new EnumMap<>(RosterColumn.class);
        for (int i = 0; i < fields; i++) {
            values.put(columns.get(i), record.getField(i).strip());
        }
        Optional<RosterLine> line = new RosterCheck(at, values, found::add).line();
        if (line.isPresent() && found.isEmpty()) {
            reader.good(at, line.get());
        } else {
            reader.bad(at, values.getOrDefault(RosterColumn.NUMBER, ""), found);
        }
    }

    private static List<RosterColumn> columnsOf(CsvRecord headings) {
        List<RosterColumn> columns = headings.getFields().stream()
                .map(RosterColumn::headed)
                .map(column -> column.orElseThrow(NotARoster::new))
                .toList();
        boolean complete = true;
        for (RosterColumn column : RosterColumn.values()) {
            complete &= column.isOptional() || columns.contains(column);
        }
        if (!complete || columns.stream().distinct().count() != columns.size()) {
            throw new NotARoster();
        }
        return columns;
    }

    /** The separator of the first line, with the byte order mark, if there is one, taken off the stream. */
    private static char separatorOf(BufferedInputStream in) throws IOException {
        in.mark(FIRST_LINE);
        byte[] start = in.readNBytes(FIRST_LINE - 1);
        in.reset();
        int skip = start.length >= 3 && start[0] == (byte) 0xEF && start[1] == (byte) 0xBB && start[2] == (byte) 0xBF
                ? 3
                : 0;
        in.skipNBytes(skip);
        String first = new String(start, skip, start.length - skip, StandardCharsets.UTF_8)
                .lines()
                .findFirst()
                .orElse("");
        return first.chars().filter(c -> c == ';').count()
                        > first.chars().filter(c -> c == ',').count()
                ? ';'
                : ',';
    }
}
