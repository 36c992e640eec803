package vn.ntm.reporting.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.ntm.reporting.CellValue;
import vn.ntm.reporting.CellWords;
import vn.ntm.reporting.FilledForm;
import vn.ntm.reporting.FilledRow;
import vn.ntm.reporting.form.Column;
import vn.ntm.shared.Texts;
import vn.ntm.values.bulk.table.Cell;
import vn.ntm.values.bulk.table.TableWriter;

/** Writes a report as one flat table for other programs: numbers as numbers, both counts of a share, days as ISO 8601. */
@Component
public class ReportTable {
    private final Texts texts;

    ReportTable(Texts texts) {
        this.texts = texts;
    }

    /** The stream stays open. */
    public void csv(FilledForm form, OutputStream out) throws IOException {
        SheetColumns columns = SheetColumns.of(form.form(), texts);
        try (TableWriter table = TableWriter.csv(out)) {
            List<Cell> heading = new ArrayList<>();
            heading.add(Cell.of(texts.of("reporting.csv.row")));
            columns.leaves().forEach(column -> heading(columns, column).forEach(words -> heading.add(Cell.of(words))));
            table.row(heading);
            for (FilledRow row : form.rows()) {
                table.row(cells(columns, row));
            }
        }
    }

    private Stream<String> heading(SheetColumns columns, Column column) {
        String words = columns.header(column.key());
        return column.kind() == Column.Kind.RATE
                ? Stream.of(texts.of("reporting.csv.part", words), texts.of("reporting.csv.whole", words))
                : Stream.of(words);
    }

    private List<Cell> cells(SheetColumns columns, FilledRow row) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(row.kind() == FilledRow.Kind.GROUP ? row.label() : row.key()));
        for (Column column : columns.leaves()) {
            cells.addAll(
                    row.kind() == FilledRow.Kind.GROUP
                            ? empty(column)
                            : column.key().equals(SheetColumns.HEADING)
                                    ? List.of(Cell.of(row.label()))
                                    : cells(row.cell(column.key()).value(), column));
        }
        return cells;
    }

    private static List<Cell> empty(Column column) {
        return column.kind() == Column.Kind.RATE ? List.of(Cell.EMPTY, Cell.EMPTY) : List.of(Cell.EMPTY);
    }

    private List<Cell> cells(CellValue value, Column column) {
        boolean two = column.kind() == Column.Kind.RATE;
        if (value instanceof CellValue.Share(BigDecimal part, BigDecimal whole) && two) {
            return List.of(Cell.exact(part.toPlainString()), Cell.exact(whole.toPlainString()));
        }
        Cell one = switch (value) {
            case CellValue.Amount(BigDecimal number) -> Cell.exact(number.toPlainString());
            case CellValue.Day day -> Cell.of(day.day().toString());
            case CellValue.Judged(CellValue.Conclusion conclusion) -> Cell.of(texts.of(CellWords.key(conclusion)));
            case CellValue.Words words -> Cell.of(words.text());
            case CellValue.Share share -> Cell.of(CellWords.of(share, column, texts));
            case CellValue.Unknown unknown -> Cell.EMPTY;
        };
        return two ? List.of(one, Cell.EMPTY) : List.of(one);
    }
}
