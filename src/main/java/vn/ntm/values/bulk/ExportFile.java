package vn.ntm.values.bulk;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;
import vn.ntm.values.Figure;
import vn.ntm.values.Part;
import vn.ntm.values.bulk.table.Cell;
import vn.ntm.values.bulk.table.TableWriter;

/** Values as a file that the import reads again without finding any change. */
@Component
public class ExportFile {
    /** The columns of our own files, in their order. */
    public static final List<Field> COLUMNS = List.of(
            Field.UNIT,
            Field.INDICATOR,
            Field.PART,
            Field.NUMERATOR,
            Field.DENOMINATOR,
            Field.VALUE,
            Field.DATE,
            Field.NOTE,
            Field.REASON,
            Field.DOCUMENT);

    private final ValueExport values;
    private final Texts texts;

    ExportFile(ValueExport values, Texts texts) {
        this.values = values;
        this.texts = texts;
    }

    /** How a file is written. */
    public enum Format {
        CSV,
        XLSX
    }

    /** Refuses what may not be read or does not exist, before anything is written. */
    public void require(ValueExport.Wanted wanted) {
        values.require(wanted);
    }

    /** Writes the heading and every value; the stream stays open. */
    public long write(ValueExport.Wanted wanted, Format format, OutputStream out) throws IOException {
        long[] rows = new long[1];
        try (TableWriter writer = writer(format, out)) {
            heading(writer);
            values.each(wanted, given -> {
                rows[0]++;
                row(given, writer);
            });
        }
        return rows[0];
    }

    /** The heading alone, to be filled in. */
    public void template(Format format, OutputStream out) throws IOException {
        try (TableWriter writer = writer(format, out)) {
            heading(writer);
        }
    }

    private TableWriter writer(Format format, OutputStream out) throws IOException {
        return switch (format) {
            case CSV -> TableWriter.csv(out);
            case XLSX -> TableWriter.xlsx(out, texts.of("values.export.sheet"));
        };
    }

    private void heading(TableWriter writer) throws IOException {
        writer.row(COLUMNS.stream()
                .map(field -> Cell.of(texts.of(field.headingKey())))
                .toList());
    }

    private void row(ValueExport.Given given, TableWriter writer) {
        Map<Field, Cell> cells = new EnumMap<>(Field.class);
        cells.put(Field.UNIT, Cell.of(given.unitCode()));
        cells.put(Field.INDICATOR, Cell.of(given.code()));
        cells.put(Field.PART, Cell.of(part(given.part())));
        cells.put(Field.DATE, Cell.of(Vietnamese.date(given.measuredOn())));
        cells.put(Field.NOTE, Cell.of(given.note()));
        figure(given.figure(), cells);
        try {
            writer.row(COLUMNS.stream()
                    .map(field -> cells.getOrDefault(field, Cell.EMPTY))
                    .toList());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void figure(Figure figure, Map<Field, Cell> cells) {
        switch (figure) {
            case Figure.Ratio ratio -> {
                cells.put(Field.NUMERATOR, number(ratio.numerator()));
                cells.put(Field.DENOMINATOR, number(ratio.denominator()));
            }
            case Figure.Amount amount -> cells.put(Field.VALUE, number(amount.amount()));
            case Figure.YesNo yesNo ->
                cells.put(Field.VALUE, Cell.of(texts.of(yesNo.yes() ? "values.word.yes" : "values.word.no")));
            case Figure.Rank rank -> cells.put(Field.VALUE, Cell.of(rank.rank()));
            case Figure.NotApplicable none -> {
                cells.put(Field.REASON, Cell.of(none.reason()));
                cells.put(Field.DOCUMENT, Cell.of(none.document()));
            }
            case Figure.Withdrawn withdrawn -> {}
        }
    }

    private static Cell number(BigDecimal number) {
        return Cell.exact(number.toPlainString());
    }

    /** The word for the part, empty for the whole. */
    public String part(String part) {
        return switch (part) {
            case Part.WHOLE -> "";
            case Part.WOMEN -> texts.of("values.word.women");
            case Part.MEN -> texts.of("values.word.men");
            default -> texts.of("values.word.part", part.substring(1));
        };
    }
}
