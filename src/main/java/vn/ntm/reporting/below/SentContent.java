package vn.ntm.reporting.below;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.ntm.reporting.CellAt;
import vn.ntm.reporting.CellValue;
import vn.ntm.reporting.Filled;
import vn.ntm.reporting.FilledRow;

/**
 * What a report said when it was sent, without where it came from.
 *
 * @param rows values by key of the row, then of the column
 * @param line key of its one line, else of its last total; null where it has neither
 * @param known how many cells of its lines say something
 * @param meant how many could
 */
public record SentContent(
        Map<String, Map<String, CellValue>> rows, @Nullable String line, int known, int meant) {
    public SentContent {
        rows = Map.copyOf(rows);
    }

    static SentContent of(List<FilledRow> all) {
        Map<String, Map<String, CellValue>> rows = new HashMap<>();
        for (FilledRow row : all) {
            if (row.kind() != FilledRow.Kind.GROUP) {
                Map<String, CellValue> cells = new HashMap<>();
                row.cells().forEach((column, cell) -> cells.put(column, cell.value()));
                rows.put(row.key(), Map.copyOf(cells));
            }
        }
        List<Filled> lines = all.stream()
                .filter(row -> row.kind() == FilledRow.Kind.LINE)
                .flatMap(row -> row.cells().values().stream())
                .toList();
        return new SentContent(
                rows,
                line(all),
                (int) lines.stream().filter(cell -> cell.value().isKnown()).count(),
                (int) lines.stream().filter(SentContent::isMeant).count());
    }

    private static @Nullable String line(List<FilledRow> all) {
        List<FilledRow> lines =
                all.stream().filter(row -> row.kind() == FilledRow.Kind.LINE).toList();
        return lines.size() == 1
                ? lines.getFirst().key()
                : all.stream()
                        .filter(row -> row.kind() == FilledRow.Kind.TOTAL)
                        .reduce((one, later) -> later)
                        .map(FilledRow::key)
                        .orElse(null);
    }

    private static boolean isMeant(Filled cell) {
        return !(cell.value() instanceof CellValue.Unknown(CellValue.Why why) && why == CellValue.Why.NO_MEANING);
    }

    /** The value; nothing where the report has no such cell. */
    public Optional<CellValue> value(CellAt at) {
        return Optional.ofNullable(rows.get(at.row())).map(cells -> cells.get(at.column()));
    }

    int cells() {
        return rows.values().stream().mapToInt(Map::size).sum();
    }
}
