package vn.ntm.values.bulk.table;

import java.io.IOException;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;

/** A workbook of Excel or LibreOffice: every sheet that is not hidden, cells as numbers or text, of a formula the result that was kept with it. */
final class XlsxTable implements Table {
    private final byte[] content;
    private final TableLimits limits;

    XlsxTable(byte[] content, TableLimits limits) {
        this.content = content;
        this.limits = limits;
    }

    @Override
    public void read(Consumer<Row> taker) {
        try (XlsxParts parts = XlsxParts.open(content, limits.unpackedBytes())) {
            XlsxBook book = XlsxBook.of(parts, limits);
            RowCount counted = new RowCount(limits, taker);
            for (XlsxBook.Sheet sheet : book.sheets()) {
                try (XlsxParts.Part part = parts.part(sheet.part())) {
                    new XlsxSheet(sheet.name(), book, limits).read(part.xml(), counted::take);
                }
            }
        } catch (XMLStreamException | IOException damaged) {
            throw new UnreadableTable("values.table.damaged");
        }
    }

    private static final class RowCount {
        private final TableLimits limits;
        private final Consumer<Row> taker;
        private int rows;

        RowCount(TableLimits limits, Consumer<Row> taker) {
            this.limits = limits;
            this.taker = taker;
        }

        void take(Row row) {
            limits.requireRow(++rows);
            taker.accept(row);
        }
    }
}
