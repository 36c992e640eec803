package vn.ntm.reporting.sheet;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ntm.reporting.CellValue;
import vn.ntm.reporting.FilledRow;
import vn.ntm.reporting.form.Column;
import vn.ntm.reporting.form.FormDefinition;
import vn.ntm.shared.Texts;

/** The columns of a form in a spreadsheet: those of a table; of a narrative its headings and its words. */
public final class SheetColumns {
    /** Column of the headings of a narrative; nobody writes into it. */
    static final String HEADING = "heading";

    private static final String WORDS = "text";
    private static final int LONGEST_LABEL = 100;

    private final List<Column> top;
    private final List<Column> leaves;
    private final Map<String, Column> byKey;
    private final Texts texts;

    private SheetColumns(List<Column> top, Texts texts) {
        this.top = top;
        this.leaves = top.stream().flatMap(Column::leaves).toList();
        this.byKey = leaves.stream().collect(Collectors.toMap(Column::key, Function.identity()));
        this.texts = texts;
    }

    public static SheetColumns of(FormDefinition form, Texts texts) {
        return new SheetColumns(
                form.isNarrative()
                        ? List.of(
                                column(HEADING, texts.of("reporting.sheet.heading"), 34),
                                column(WORDS, texts.of("reporting.sheet.words"), 100))
                        : form.columns(),
                texts);
    }

    private static Column column(String key, String header, int width) {
        return new Column(key, header, Column.Kind.TEXT, width, 0, null, false, null);
    }

    List<Column> top() {
        return top;
    }

    /** Those with cells, left to right. */
    public List<Column> leaves() {
        return leaves;
    }

    Column leaf(String key) {
        Column column = byKey.get(key);
        if (column == null) {
            throw new IllegalArgumentException("No column " + key);
        }
        return column;
    }

    int depth() {
        return top.stream().mapToInt(Column::depth).max().orElse(0);
    }

    /** How the cell is written. The words of a total without words of its own stand in its first column of words. */
    Seen seen(FilledRow row, Column column) {
        if (column.key().equals(HEADING)) {
            return Seen.words(row.label());
        }
        CellValue value = row.cell(column.key()).value();
        boolean bears = row.kind() == FilledRow.Kind.TOTAL
                && !row.label().isEmpty()
                && column.equals(bearer(row))
                && !value.isKnown();
        return bears ? Seen.words(row.label()) : Seen.of(value, column, texts);
    }

    private Column bearer(FilledRow row) {
        boolean worded = leaves.stream().anyMatch(one -> row.cell(one.key()).value() instanceof CellValue.Words);
        return worded
                ? column("", "", 1)
                : leaves.stream()
                        .filter(one -> one.kind() == Column.Kind.TEXT)
                        .max((one, other) -> Integer.compare(one.wide(), other.wide()))
                        .orElse(leaves.getFirst());
    }

    /** What a row is called: its label, or the first words in it. */
    public String rowLabel(FilledRow row) {
        if (!row.label().isEmpty()) {
            return row.label();
        }
        String own = words(row, false);
        String label = own.isEmpty() ? words(row, true) : own;
        return label.length() > LONGEST_LABEL ? label.substring(0, LONGEST_LABEL - 1) + "…" : label;
    }

    /** Words in columns drawn as one over several rows tell these rows less apart than others. */
    private String words(FilledRow row, boolean merged) {
        return leaves.stream()
                .filter(one -> one.kind() == Column.Kind.TEXT && one.merge() == merged)
                .map(one -> seen(row, one).text())
                .filter(text -> !text.isEmpty())
                .limit(2)
                .collect(Collectors.joining(" · "));
    }

    /** "Đánh giá › Xã tự đánh giá" */
    public String header(String key) {
        return top.stream()
                .flatMap(one -> path(one, key).stream())
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" › "));
    }

    static List<String> path(Column column, String key) {
        if (!column.isGroup()) {
            return column.key().equals(key) ? List.of(column.header()) : List.of();
        }
        for (Column below : column.columns()) {
            List<String> rest = path(below, key);
            if (!rest.isEmpty()) {
                return Stream.concat(Stream.of(column.header()), rest.stream()).toList();
            }
        }
        return List.of();
    }

    /** The headings above a column and its own, top first. */
    List<String> headers(String key) {
        return top.stream().flatMap(one -> path(one, key).stream()).toList();
    }
}
