package vn.ntm.reporting.form;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A column, or a heading above several.
 *
 * @param key of a column with cells: letters, digits, dots and hyphens; empty for a heading above others
 * @param header Vietnamese, with the unit where the cells are numbers
 * @param kind what its cells hold
 * @param width in characters of a spreadsheet, 0 for the usual width of its kind
 * @param decimals how many digits a number is shown with after the comma
 * @param each what it is repeated for, such as "criteria"; {@code {number}} and {@code {name}} in its header are filled in; empty for once
 * @param merge whether equal cells one below the other are drawn as one
 * @param columns those below it, empty for a column with cells
 */
public record Column(
        String key,
        String header,
        Kind kind,
        int width,
        int decimals,
        String each,
        boolean merge,
        List<Column> columns) {
    /** What the cells of a column hold. */
    public enum Kind {
        TEXT(24),
        /** Amounts in the unit of the header. */
        NUMBER(12),
        /** Percentages of two counts. */
        RATE(10),
        /** Đạt, chưa đạt and the rest. */
        VERDICT(12),
        /** The same, shown as x or nothing. */
        TICK(5),
        DAY(12);

        private final int width;

        Kind(int width) {
            this.width = width;
        }

        /** Whether cells can be added up. */
        public boolean counts() {
            return this == NUMBER || this == RATE || this == VERDICT || this == TICK;
        }
    }

    public Column(
            @Nullable String key,
            String header,
            @Nullable Kind kind,
            int width,
            int decimals,
            @Nullable String each,
            boolean merge,
            @Nullable List<Column> columns) {
        this.key = Objects.requireNonNullElse(key, "");
        this.header = Objects.requireNonNullElse(header, "");
        this.kind = Objects.requireNonNullElse(kind, Kind.TEXT);
        this.width = width;
        this.decimals = decimals;
        this.each = Objects.requireNonNullElse(each, "");
        this.merge = merge;
        this.columns = columns == null ? List.of() : List.copyOf(columns);
    }

    /** A column with cells. */
    public static Column of(String key, String header, Kind kind) {
        return new Column(key, header, kind, 0, 0, null, false, null);
    }

    public boolean isGroup() {
        return !columns.isEmpty();
    }

    /** The columns with cells, left to right. */
    public Stream<Column> leaves() {
        return isGroup() ? columns.stream().flatMap(Column::leaves) : Stream.of(this);
    }

    /** Levels of headings from here down, itself included. */
    public int depth() {
        return 1 + columns.stream().mapToInt(Column::depth).max().orElse(0);
    }

    /** Characters wide. */
    public int wide() {
        return width > 0 ? width : kind.width;
    }

    Column with(List<Column> below) {
        return new Column(key, header, kind, width, decimals, each, merge, below);
    }

    Column once(String newKey, String newHeader) {
        return new Column(newKey, newHeader, kind, width, decimals, "", merge, columns);
    }
}
