package vn.ntm.values.bulk.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes rows one after the other, holding none of them back; finished when closed. The stream below stays open. */
public interface TableWriter extends Closeable {
    void row(List<Cell> cells) throws IOException;

    /** A CSV file as spreadsheets in Vietnam open it: UTF-8 with its mark, semicolons, decimal commas. */
    static TableWriter csv(OutputStream out) throws IOException {
        return new CsvWriter(out);
    }

    /** A workbook with one sheet. */
    static TableWriter xlsx(OutputStream out, String sheet) throws IOException {
        return xlsx(out, sheet, SheetLayout.PLAIN);
    }

    /** A workbook with one sheet that is also to be printed, across on A4. */
    static TableWriter xlsx(OutputStream out, String sheet, SheetLayout layout) throws IOException {
        return new XlsxWriter(out, sheet, layout);
    }
}
