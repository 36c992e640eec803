package vn.ntm.values.bulk.table;

import java.util.List;

/**
 * One row of a table.
 *
 * @param number from 1, as the file counts
 */
public record Row(String sheet, int number, List<Cell> cells) {
    /** What stands in the column; empty beyond the last. */
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    public Place place(int column) {
        return new Place(sheet, number, column);
    }

    public boolean isBlank() {
        return cells.stream().allMatch(Cell::isEmpty);
    }
}
