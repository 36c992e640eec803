package vn.ntm.reporting.sheet;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/** The cells of one sheet as they were found; rows and columns count from 0. */
final class SheetGrid {
    private static final int LARGEST_MERGE = 20_000;

    private final String name;
    private final NavigableMap<Integer, NavigableMap<Integer, Seen>> rows = new TreeMap<>();
    private final List<CellRangeAddress> merged;

    SheetGrid(String name, List<CellRangeAddress> merged) {
        this.name = name;
        this.merged = List.copyOf(merged);
    }

    String name() {
        return name;
    }

    void put(int row, int column, Seen seen) {
        if (!seen.isNothing()) {
            rows.computeIfAbsent(row, none -> new TreeMap<>()).put(column, seen);
        }
    }

    /** What stands in the first of cells drawn as one, one below the other, stands in all of them. */
    void spread() {
        for (CellRangeAddress area : merged) {
            Seen first = cell(area.getFirstRow(), area.getFirstColumn());
            int high = area.getLastRow() - area.getFirstRow();
            if (high > 0 && high < LARGEST_MERGE && !first.isNothing()) {
                for (int row = area.getFirstRow() + 1; row <= area.getLastRow(); row++) {
                    put(row, area.getFirstColumn(), first);
                }
            }
        }
    }

    Seen cell(int row, int column) {
        Map<Integer, Seen> cells = rows.get(row);
        return cells == null ? Seen.NOTHING : cells.getOrDefault(column, Seen.NOTHING);
    }

    /** As in {@link #cell}; what stands in the first of cells drawn as one stands in all of them, sideways too. */
    Seen heading(int row, int column) {
        Seen own = cell(row, column);
        if (!own.isNothing()) {
            return own;
        }
        return merged.stream()
                .filter(area -> area.isInRange(row, column))
                .findFirst()
                .map(area -> cell(area.getFirstRow(), area.getFirstColumn()))
                .orElse(Seen.NOTHING);
    }

    /** Rows with something in them, top first. */
    NavigableMap<Integer, NavigableMap<Integer, Seen>> rows() {
        return rows;
    }

    int lastRow() {
        return rows.isEmpty() ? -1 : rows.lastKey();
    }

    int lastColumn() {
        return rows.values().stream().mapToInt(NavigableMap::lastKey).max().orElse(-1);
    }

    /** "B01!C5" */
    String place(int row, int column) {
        return name + "!" + new CellReference(row, column).formatAsString();
    }
}
