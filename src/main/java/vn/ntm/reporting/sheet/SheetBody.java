package vn.ntm.reporting.sheet;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.ntm.reporting.FilledForm;
import vn.ntm.reporting.FilledRow;
import vn.ntm.reporting.form.Column;
import vn.ntm.reporting.sheet.SheetLook.Part;
import vn.ntm.reporting.sheet.SheetLook.Side;
import vn.ntm.reporting.sheet.SheetLook.Wanted;

/** The rows of the table, each with its key in a column that is hidden. */
final class SheetBody {
    private static final float LINE = 15f;
    private static final int MOST_DECIMALS = 4;
    private static final String FORMULA_BEGINNINGS = "=+-@";
    private static final Pattern CODED = Pattern.compile("_x[0-9A-Fa-f]{4}_");

    private final FilledForm form;
    private final SheetColumns columns;
    private final XSSFSheet sheet;
    private final SheetLook look;

    SheetBody(FilledForm form, SheetColumns columns, XSSFSheet sheet, SheetLook look) {
        this.form = form;
        this.columns = columns;
        this.sheet = sheet;
        this.look = look;
    }

    /** @return the row below the last */
    int draw(int first) {
        int at = first;
        for (FilledRow row : form.rows()) {
            XSSFRow drawn = sheet.createRow(at);
            if (row.kind() == FilledRow.Kind.GROUP) {
                across(drawn, row.label());
            } else {
                cells(drawn, row);
            }
            drawn.createCell(columns.leaves().size()).setCellValue(row.key());
            at++;
        }
        for (int column = 0; column < columns.leaves().size(); column++) {
            if (columns.leaves().get(column).merge()) {
                merge(column, first);
            }
        }
        return at;
    }

    private void across(XSSFRow drawn, String label) {
        int last = columns.leaves().size() - 1;
        for (int column = 0; column <= last; column++) {
            drawn.createCell(column).setCellStyle(look.style(Part.GROUP, Side.LEFT));
        }
        drawn.getCell(0).setCellValue(escaped(Seen.words(label).text()));
        if (last > 0) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(drawn.getRowNum(), drawn.getRowNum(), 0, last));
        }
    }

    private void cells(XSSFRow drawn, FilledRow row) {
        Part part = row.kind() == FilledRow.Kind.TOTAL ? Part.TOTAL : Part.CELL;
        for (int index = 0; index < columns.leaves().size(); index++) {
            Column column = columns.leaves().get(index);
            Seen seen = columns.seen(row, column);
            XSSFCell cell = drawn.createCell(index);
            cell.setCellStyle(look.style(wanted(seen, column, part)));
            put(cell, seen);
        }
    }

    private static void put(XSSFCell cell, Seen seen) {
        switch (seen.kind()) {
            case NOTHING, BROKEN -> {}
            case WORDS -> cell.setCellValue(escaped(seen.text()));
            case NUMBER -> cell.setCellValue(seen.figure().doubleValue());
            case SHARE -> {
                String share = seen.mark().substring(2);
                cell.setCellFormula(share);
                cell.setCellValue(seen.figure().doubleValue()
                        / Objects.requireNonNull(seen.whole()).doubleValue());
            }
            case DAY -> cell.setCellValue(Objects.requireNonNull(seen.day()));
        }
    }

    private static Wanted wanted(Seen seen, Column column, Part part) {
        return switch (seen.kind()) {
            case NUMBER -> new Wanted(part, Side.RIGHT, figures(seen, column), false);
            case SHARE -> new Wanted(part, Side.RIGHT, "0.00%", false);
            case DAY -> new Wanted(part, Side.CENTRE, "dd/mm/yyyy", false);
            case WORDS ->
                new Wanted(
                        part,
                        side(column),
                        "",
                        FORMULA_BEGINNINGS.indexOf(seen.text().charAt(0)) >= 0);
            case NOTHING, BROKEN -> new Wanted(part, side(column), usual(column), false);
        };
    }

    /** An empty cell has the looks of what belongs there. */
    private static String usual(Column column) {
        return switch (column.kind()) {
            case NUMBER -> figures(column.decimals());
            case RATE -> "0.00%";
            case DAY -> "dd/mm/yyyy";
            case TEXT, VERDICT, TICK -> "";
        };
    }

    private static Side side(Column column) {
        return switch (column.kind()) {
            case TEXT -> Side.LEFT;
            case NUMBER, RATE -> Side.RIGHT;
            case VERDICT, TICK, DAY -> Side.CENTRE;
        };
    }

    private static String figures(Seen seen, Column column) {
        int scale = Math.max(0, seen.figure().stripTrailingZeros().scale());
        return figures(Math.max(column.decimals(), Math.min(MOST_DECIMALS, scale)));
    }

    private static String figures(int decimals) {
        return decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
    }

    /** Equal cells one below the other are drawn as one; a row across the table ends them. */
    private void merge(int column, int first) {
        List<FilledRow> rows = form.rows();
        int begin = 0;
        for (int index = 1; index <= rows.size(); index++) {
            if (index == rows.size() || !isSame(rows.get(begin), rows.get(index), column)) {
                if (index - begin > 1) {
                    sheet.addMergedRegionUnsafe(new CellRangeAddress(first + begin, first + index - 1, column, column));
                    room(first + begin, index - begin, column);
                }
                begin = index;
            }
        }
    }

    private boolean isSame(FilledRow one, FilledRow other, int column) {
        Seen seen = columns.seen(one, columns.leaves().get(column));
        return one.kind() == FilledRow.Kind.LINE
                && other.kind() == FilledRow.Kind.LINE
                && !seen.isNothing()
                && seen.equals(columns.seen(other, columns.leaves().get(column)));
    }

    /** Rows grow with their own words, not with those of a cell over several of them; what lies under the first is taken away. */
    private void room(int first, int rows, int column) {
        XSSFCell top = sheet.getRow(first).getCell(column);
        int needed = SheetHead.lines(
                top.getCellType() == CellType.STRING ? top.getStringCellValue() : "",
                columns.leaves().get(column).wide() - 2);
        for (int row = first; row < first + rows; row++) {
            if (row > first) {
                sheet.getRow(row).getCell(column).setBlank();
            }
            int own = tallest(row);
            if (needed > rows && own * rows < needed) {
                sheet.getRow(row).setHeightInPoints(LINE * (needed + rows - 1) / rows + 2);
            }
        }
    }

    private int tallest(int row) {
        int tallest = 1;
        for (int column = 0; column < columns.leaves().size(); column++) {
            XSSFCell cell = sheet.getRow(row).getCell(column);
            if (cell.getCellType() == CellType.STRING
                    && !columns.leaves().get(column).merge()) {
                tallest = Math.max(
                        tallest,
                        SheetHead.lines(
                                cell.getStringCellValue(),
                                columns.leaves().get(column).wide() - 2));
            }
        }
        return tallest;
    }

    /** What looks like a coded character of the file format stays what it is. */
    static String escaped(String text) {
        return CODED.matcher(text).replaceAll("_x005F$0");
    }
}
