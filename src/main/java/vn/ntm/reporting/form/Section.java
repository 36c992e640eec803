package vn.ntm.reporting.form;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A part of a form: rows listed one by one, or one row for each thing of a source, or a total.
 *
 * @param key within the form
 * @param heading line above its rows, empty for none
 * @param each name of the source of its rows, empty where they are listed or it is a total
 * @param of what the source needs to know, e.g. the form that reports below are written on; may be empty
 * @param rows listed rows
 * @param totalOf keys of the sections it adds up; empty where it is no total
 * @param cells by key of the column, for every row unless the row says otherwise
 * @param paragraph of a narrative: name of the writer that drafts its words, empty in a table or where a person writes alone
 */
public record Section(
        String key,
        String heading,
        String each,
        String of,
        List<Line> rows,
        List<String> totalOf,
        Map<String, Binding> cells,
        String paragraph) {
    /**
     * A listed row.
     *
     * @param key within the section
     * @param cells by key of the column; they come before those of the section
     */
    public record Line(String key, Map<String, Binding> cells) {
        public Line(String key, @Nullable Map<String, Binding> cells) {
            this.key = Objects.requireNonNullElse(key, "");
            this.cells = cells == null ? Map.of() : Map.copyOf(cells);
        }
    }

    public Section(
            String key,
            @Nullable String heading,
            @Nullable String each,
            @Nullable String of,
            @Nullable List<Line> rows,
            @Nullable List<String> totalOf,
            @Nullable Map<String, Binding> cells,
            @Nullable String paragraph) {
        this.key = Objects.requireNonNullElse(key, "");
        this.heading = Objects.requireNonNullElse(heading, "");
        this.each = Objects.requireNonNullElse(each, "");
        this.of = Objects.requireNonNullElse(of, "");
        this.rows = rows == null ? List.of() : List.copyOf(rows);
        this.totalOf = totalOf == null ? List.of() : List.copyOf(totalOf);
        this.cells = cells == null ? Map.of() : Map.copyOf(cells);
        this.paragraph = Objects.requireNonNullElse(paragraph, "");
    }

    public boolean isTotal() {
        return !totalOf.isEmpty();
    }
}
