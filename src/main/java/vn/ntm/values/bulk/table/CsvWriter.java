package vn.ntm.values.bulk.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Text that could run as a formula has an apostrophe before it. */
final class CsvWriter implements TableWriter {
    private static final int TWO_WAYS = 3;

    private final Writer out;

    CsvWriter(OutputStream out) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        this.out.write('\uFEFF');
    }

    @Override
    public void row(List<Cell> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                out.write(';');
            }
            Cell cell = cells.get(i);
            out.write(cell.exact() ? number(cell.text()) : quoted(Guarded.text(cell.text())));
        }
        out.write("\r\n");
    }

    /** With three decimals a nought is added: 1,125 could be read as one thousand one hundred and twenty-five. */
    private static String number(String digits) {
        int point = digits.indexOf('.');
        String written = digits.replace('.', ',');
        return point >= 0 && digits.length() - point - 1 == TWO_WAYS ? written + "0" : written;
    }

    private static String quoted(String text) {
        boolean plain =
                text.chars().noneMatch(c -> c == ';' || c == ',' || c == '"' || c == '\n' || c == '\r' || c == '\t');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
