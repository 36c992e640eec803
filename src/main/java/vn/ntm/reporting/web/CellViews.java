package vn.ntm.reporting.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.ntm.reporting.CellAt;
import vn.ntm.reporting.CellValue;
import vn.ntm.reporting.CellWords;
import vn.ntm.reporting.Filled;
import vn.ntm.reporting.FilledForm;
import vn.ntm.reporting.FilledRow;
import vn.ntm.reporting.Remark;
import vn.ntm.reporting.Shown;
import vn.ntm.reporting.form.Column;
import vn.ntm.shared.Texts;

/** Draws the rows of a report. */
final class CellViews {
    private final Shown shown;
    private final FilledForm content;
    private final List<Column> columns;
    private final Set<CellAt> remarked;
    private final boolean writable;
    private final Texts texts;

    CellViews(Shown shown, List<Remark> remarks, boolean writable, Texts texts) {
        this.shown = shown;
        this.content = shown.content();
        this.columns = content.form().leaves();
        this.remarked = remarks.stream().map(Remark::at).collect(Collectors.toCollection(HashSet::new));
        this.writable = writable;
        this.texts = texts;
    }

    List<ReportPage.Row> rows() {
        List<ReportPage.Row> rows = new ArrayList<>();
        List<FilledRow> all = content.rows();
        for (int i = 0; i < all.size(); i++) {
            FilledRow row = all.get(i);
            rows.add(
                    row.kind() == FilledRow.Kind.GROUP
                            ? new ReportPage.Row("group", row.label(), List.of(), null)
                            : new ReportPage.Row(
                                    row.kind() == FilledRow.Kind.TOTAL ? "total" : "line",
                                    "",
                                    cells(i, row),
                                    rowPath(row)));
        }
        return rows;
    }

    private @Nullable String rowPath(FilledRow row) {
        boolean fillable = row.kind() == FilledRow.Kind.LINE && writable;
        return fillable ? base() + "/row?row=" + encoded(row.key()) : null;
    }

    private List<ReportPage.Cell> cells(int index, FilledRow row) {
        List<ReportPage.Cell> cells = new ArrayList<>();
        for (Column column : columns) {
            cells.add(cell(index, row, column));
        }
        return cells;
    }

    private ReportPage.Cell cell(int index, FilledRow row, Column column) {
        Filled cell = row.cell(column.key());
        CellAt at = new CellAt(row.key(), column.key());
        boolean meant =
                !(cell.value() instanceof CellValue.Unknown(CellValue.Why why) && why == CellValue.Why.NO_MEANING);
        boolean opens = meant && (cell.origin() != null || (row.kind() == FilledRow.Kind.LINE && !isLabel(cell)));
        String word = CellWords.of(cell.value(), column, texts);
        return new ReportPage.Cell(
                word,
                style(column),
                column.merge() ? down(index, column) : 1,
                opens ? cellPath(at) : null,
                cell.value() instanceof CellValue.Judged(CellValue.Conclusion what)
                                && column.kind() == Column.Kind.VERDICT
                        ? ReportBadge.of(what, word)
                        : null,
                !cell.value().isKnown(),
                cell.instead() != null,
                remarked.contains(at));
    }

    private static boolean isLabel(Filled cell) {
        return cell.origin() == null && cell.value().isKnown();
    }

    /** How many rows from here on say the same in that column and those before it that merge too. */
    private int down(int index, Column column) {
        FilledRow row = content.rows().get(index);
        if (index > 0 && same(content.rows().get(index - 1), row, column)) {
            return 0;
        }
        int down = 1;
        while (index + down < content.rows().size() && same(row, content.rows().get(index + down), column)) {
            down++;
        }
        return down;
    }

    private boolean same(FilledRow one, FilledRow other, Column column) {
        if (one.kind() != FilledRow.Kind.LINE || other.kind() != FilledRow.Kind.LINE) {
            return false;
        }
        return columns.stream()
                .filter(before -> before.merge() && columns.indexOf(before) <= columns.indexOf(column))
                .allMatch(before -> one.cell(before.key()).value().isKnown()
                        && one.cell(before.key())
                                .value()
                                .equals(other.cell(before.key()).value()));
    }

    private static String style(Column column) {
        return switch (column.kind()) {
            case NUMBER, RATE -> "n";
            case TICK, DAY, VERDICT -> "c";
            case TEXT -> "";
        };
    }

    String cellPath(CellAt at) {
        return base() + "/cell?at=" + at.inAddress();
    }

    private String base() {
        return "/reports/" + shown.report().id();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
