package vn.ntm.organization.updates;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.ntm.shared.VietnameseText;

/** Reads CSV as spreadsheets write it: UTF-8 with or without mark, commas, semicolons or tabs. */
final class SheetReader {
    static final int MOST_BYTES = 5_000_000;
    static final int MOST_ROWS = 20_000;

    private final List<UpdateProblem> problems = new ArrayList<>();
    private final List<Sheet.Row> rows = new ArrayList<>();

    private SheetReader() {}

    static Sheet read(byte[] content) {
        if (content.length > MOST_BYTES) {
            return Sheet.unreadable(problem(1, "organization.update.tooLarge", MOST_BYTES / 1_000_000));
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return new SheetReader().parsed(VietnameseText.atTheDoor(text));
        } catch (CharacterCodingException notUtf8) {
            return Sheet.unreadable(problem(1, "organization.update.notUtf8"));
        }
    }

    private Sheet parsed(String text) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(false)
                .get();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            List<CSVRecord> records = parser.getRecords();
            return records.size() > MOST_ROWS + 1
                    ? Sheet.unreadable(problem(1, "organization.update.tooManyRows", MOST_ROWS))
                    : sheet(records);
        } catch (IOException | UncheckedIOException brokenQuotes) {
            return Sheet.unreadable(problem(1, "organization.update.brokenQuotes"));
        }
    }

    private static char delimiter(String text) {
        String heading = text.lines().findFirst().orElse("");
        return heading.indexOf(';') >= 0 ? ';' : heading.indexOf('\t') >= 0 ? '\t' : ',';
    }

    private Sheet sheet(List<CSVRecord> records) {
        Map<Integer, Column> columns = records.isEmpty() ? Map.of() : headings(records.getFirst());
        if (problems.isEmpty()) {
            records.stream().skip(1).forEach(line -> add(line, columns));
            if (rows.isEmpty()) {
                problems.add(problem(1, "organization.update.noRows"));
            }
            refuseTwins();
        }
        return new Sheet(rows, problems);
    }

    private Map<Integer, Column> headings(CSVRecord line) {
        Map<Integer, Column> columns = new HashMap<>();
        for (int i = 0; i < line.size(); i++) {
            String heading = VietnameseText.squeezed(line.get(i));
            int place = i;
            if (!heading.isEmpty()) {
                Column.headed(heading)
                        .filter(column -> !columns.containsValue(column))
                        .ifPresentOrElse(
                                column -> columns.put(place, column),
                                () -> problems.add(problem(1, "organization.update.unknownHeading", heading)));
            }
        }
        for (Column needed : List.of(Column.ACT, Column.LEVEL, Column.CODE)) {
            if (!columns.containsValue(needed)) {
                problems.add(new UpdateProblem(1, needed, "organization.update.headingMissing", List.of()));
            }
        }
        return columns;
    }

    private void add(CSVRecord line, Map<Integer, Column> columns) {
        int number = Math.toIntExact(line.getRecordNumber());
        Map<Column, String> cells = new EnumMap<>(Column.class);
        for (int i = 0; i < line.size(); i++) {
            String cell = VietnameseText.squeezed(line.get(i));
            Column column = columns.get(i);
            if (column != null && !cell.isEmpty()) {
                cells.put(column, cell);
            } else if (!cell.isEmpty()) {
                problems.add(problem(number, "organization.update.cellWithoutHeading", cell));
            }
        }
        if (!cells.isEmpty()) {
            rows.add(new Sheet.Row(number, cells));
        }
    }

    private void refuseTwins() {
        Map<Map<Column, String>, Integer> seen = new HashMap<>();
        for (Sheet.Row row : rows) {
            Integer earlier = seen.putIfAbsent(row.cells(), row.number());
            if (earlier != null) {
                problems.add(problem(row.number(), "organization.update.twin", earlier));
            }
        }
    }

    private static UpdateProblem problem(int row, String key, Object... words) {
        return new UpdateProblem(row, null, key, List.of(words));
    }
}
