package vn.ntm.values.bulk.table;

/**
 * How much of a file we are ready to read.
 *
 * @param rows over all sheets
 * @param columns of one row
 * @param unpackedBytes what the compressed parts may grow to, all together
 * @param sharedCharacters what the texts that an XLSX file keeps apart may add up to, since they are held in memory
 * @param decimals of a number that a program knows as one; more are rounded half up
 */
public record TableLimits(int rows, int columns, long unpackedBytes, int sharedCharacters, int decimals) {
    private static final int COLUMNS = 512;
    private static final int SHARED_CHARACTERS = 10_000_000;
    private static final int CELL = 10_000;
    private static final int DECIMALS = 6;
    private static final int ALL_DECIMALS = 15;

    public static TableLimits of(int rows, long unpackedBytes) {
        return new TableLimits(rows, COLUMNS, unpackedBytes, SHARED_CHARACTERS, DECIMALS);
    }

    /** The same, with every decimal that a spreadsheet keeps: for money, of which nothing may be rounded away. */
    public TableLimits keepingDecimals() {
        return new TableLimits(rows, columns, unpackedBytes, sharedCharacters, ALL_DECIMALS);
    }

    /** Longest text of one cell. */
    int cell() {
        return CELL;
    }

    void requireRow(int row) {
        if (row > rows) {
            throw new UnreadableTable("values.table.too-many-rows", rows);
        }
    }

    void requireColumn(int column, int row) {
        if (column >= columns) {
            throw new UnreadableTable("values.table.too-many-columns", row, columns);
        }
    }
}
