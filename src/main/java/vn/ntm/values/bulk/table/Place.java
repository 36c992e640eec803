package vn.ntm.values.bulk.table;

/**
 * Where a cell stands.
 *
 * @param sheet name of the sheet, empty where there are none
 * @param row from 1, as the file counts
 * @param column from 0
 */
public record Place(String sheet, int row, int column) {
    private static final int LETTERS = 26;

    /** The column as spreadsheets call it: A, B … Z, AA. */
    public String letters() {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }
}
