package vn.ntm.reporting.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.ntm.criteria.Confidence;

/**
 * A table as a person designs it, line by line: columns under at most two levels of headings, and one list of rows, with a total or without.
 *
 * @param each source of the rows, empty where they are listed
 * @param rows listed rows, each "name" or "name | figure"
 * @param totalWords heading of the total, empty where there is none
 * @param checks each "rule | words"
 */
public record Designed(
        String code,
        String title,
        FormDefinition.Level level,
        LocalDate from,
        @Nullable LocalDate to,
        Confidence confidence,
        String basis,
        String note,
        boolean landscape,
        boolean needsSet,
        List<Line> columns,
        String each,
        List<String> rows,
        boolean total,
        String totalWords,
        List<String> checks,
        List<String> signers) {
    /** Key of the only list of rows. */
    private static final String ROWS = "rows";

    /** How the cells of a column are filled. */
    public enum How {
        /** By a person. */
        ENTRY,
        /** From a field of the source of the rows. */
        FIELD,
        /** From the figure that stands behind the name of the listed row. */
        ROW_FIGURE,
        /** With the name of the listed row. */
        ROW_NAME,
        FORMULA,
        /** The product keeps no such data. */
        MISSING
    }

    /**
     * A column.
     *
     * @param group heading above it and its neighbours of the same group, empty for none
     * @param what field or formula, empty where none is needed
     */
    public record Line(
            String key, String group, String header, Column.Kind kind, int decimals, int width, How how, String what) {}

    public Designed {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        checks = List.copyOf(checks);
        signers = List.copyOf(signers);
    }

    /** The definition it comes to. */
    public FormDefinition definition() {
        return new FormDefinition(
                code,
                title,
                level,
                FormDefinition.Shape.TABLE,
                from,
                to,
                confidence,
                basis,
                note,
                landscape,
                needsSet,
                grouped(),
                sections(),
                checks.stream().map(Designed::check).toList(),
                signers);
    }

    private List<Column> grouped() {
        List<Column> top = new ArrayList<>();
        List<Column> below = new ArrayList<>();
        String group = "";
        for (Line line : columns) {
            if (!line.group().equals(group)) {
                close(group, below, top);
                group = line.group();
            }
            Column column = new Column(
                    line.key(), line.header(), line.kind(), line.width(), line.decimals(), null, false, null);
            (group.isEmpty() ? top : below).add(column);
        }
        close(group, below, top);
        return top;
    }

    private static void close(String group, List<Column> below, List<Column> top) {
        if (!below.isEmpty()) {
            top.add(new Column(null, group, null, 0, 0, null, false, List.copyOf(below)));
            below.clear();
        }
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(ROWS, null, each, null, each.isEmpty() ? listed() : List.of(), null, common(), null));
        if (total) {
            Map<String, Binding> formulas = new LinkedHashMap<>();
            columns.stream()
                    .filter(line -> line.kind() == Column.Kind.TEXT)
                    .findFirst()
                    .ifPresent(line -> formulas.put(line.key(), new Binding(null, null, totalWords, false, null)));
            columns.stream()
                    .filter(line -> line.how() == How.FORMULA)
                    .forEach(line -> formulas.put(line.key(), new Binding(null, line.what(), null, false, null)));
            sections.add(new Section("total", totalWords, null, null, null, List.of(ROWS), formulas, null));
        }
        return sections;
    }

    /** What holds for every row. */
    private Map<String, Binding> common() {
        Map<String, Binding> cells = new LinkedHashMap<>();
        for (Line line : columns) {
            switch (line.how()) {
                case ENTRY -> cells.put(line.key(), Binding.entered());
                case FIELD -> cells.put(line.key(), Binding.from(line.what()));
                case FORMULA -> cells.put(line.key(), new Binding(null, line.what(), null, false, null));
                case MISSING -> cells.put(line.key(), new Binding(null, null, null, false, line.what()));
                case ROW_FIGURE, ROW_NAME -> {}
            }
        }
        return cells;
    }

    private List<Section.Line> listed() {
        List<Section.Line> lines = new ArrayList<>();
        for (String row : rows) {
            String[] parts = row.split("\\|", 2);
            Map<String, Binding> cells = new LinkedHashMap<>();
            for (Line line : columns) {
                if (line.how() == How.ROW_NAME) {
                    cells.put(line.key(), new Binding(null, null, parts[0].strip(), false, null));
                } else if (line.how() == How.ROW_FIGURE) {
                    cells.put(line.key(), parts.length < 2 ? Binding.entered() : Binding.from(parts[1].strip()));
                }
            }
            lines.add(new Section.Line("r" + (lines.size() + 1), cells));
        }
        return lines;
    }

    private static Check check(String written) {
        String[] parts = written.split("\\|", 2);
        return new Check(parts[0].strip(), parts.length < 2 ? "" : parts[1].strip());
    }
}
