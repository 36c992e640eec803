package vn.ntm.funding.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ntm.shared.VietnameseText;
import vn.ntm.values.bulk.table.Cell;
import vn.ntm.values.bulk.table.Row;
import vn.ntm.values.bulk.table.TableFile;
import vn.ntm.values.bulk.table.TableLimits;
import vn.ntm.values.bulk.table.UnreadableTable;

/**
 * The rows of a sheet that are not blank.
 *
 * @param name empty for a file without sheets
 */
public record SheetRows(String name, List<Row> rows) {
    private static final int MOST_ROWS = 10_000;
    private static final long MOST_UNPACKED = 200_000_000;
    private static final TableLimits LIMITS =
            TableLimits.of(MOST_ROWS, MOST_UNPACKED).keepingDecimals();

    public SheetRows {
        rows = List.copyOf(rows);
    }

    /**
     * Every sheet of the file, in order.
     *
     * @throws UnreadableTable when it is no table, too long, or nothing stands in it
     */
    static List<SheetRows> of(TableFile file) {
        Map<String, List<Row>> sheets = new LinkedHashMap<>();
        file.table(LIMITS)
                .read(row -> sheets.computeIfAbsent(row.sheet(), none -> new ArrayList<>())
                        .add(row));
        if (sheets.isEmpty()) {
            throw new UnreadableTable("values.table.empty");
        }
        return sheets.entrySet().stream()
                .map(sheet -> new SheetRows(VietnameseText.atTheDoor(sheet.getKey()), sheet.getValue()))
                .toList();
    }

    public Optional<Row> row(int number) {
        return rows.stream().filter(row -> row.number() == number).findFirst();
    }

    /** Where the same headings stand in this sheet, if they do. */
    Optional<Row> headedAs(Row heading) {
        return rows.stream().filter(row -> isHeadedAs(row, heading)).findFirst();
    }

    static boolean isHeadedAs(Row row, Row heading) {
        return words(row).equals(words(heading));
    }

    private static List<String> words(Row row) {
        List<String> words = new ArrayList<>(
                row.cells().stream().map(Cell::text).map(Headings::key).toList());
        while (!words.isEmpty() && words.getLast().isEmpty()) {
            words.removeLast();
        }
        return words;
    }
}
