package vn.ntm.reporting.sheet;

import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.ntm.criteria.Confidence;
import vn.ntm.reporting.form.Column;
import vn.ntm.reporting.form.FormDefinition;
import vn.ntm.reporting.sheet.SheetLook.Part;
import vn.ntm.reporting.sheet.SheetLook.Side;
import vn.ntm.shared.Texts;

/** Lines above the table and the headings of its columns, as many levels as the form has. */
final class SheetHead {
    private static final Locale VIETNAMESE = Locale.of("vi", "VN");
    private static final float LINE = 15f;
    private static final float TITLE_LINE = 20f;

    private final SheetGiven given;
    private final SheetColumns columns;
    private final XSSFSheet sheet;
    private final SheetLook look;
    private final Texts texts;
    private int firstHeader;

    SheetHead(SheetGiven given, SheetColumns columns, XSSFSheet sheet, SheetLook look, Texts texts) {
        this.given = given;
        this.columns = columns;
        this.sheet = sheet;
        this.look = look;
        this.texts = texts;
    }

    /** First row of the headings. */
    int firstHeader() {
        return firstHeader;
    }

    /** @return the row below the headings, for the keys of the columns */
    int draw() {
        FormDefinition form = given.content().form();
        int row = letterhead();
        row = line(row + 1, given.content().title().toUpperCase(VIETNAMESE), Part.TITLE, TITLE_LINE);
        row = line(row, given.content().subtitle(), Part.SUBTITLE, LINE + 1);
        if (form.confidence() != Confidence.SOURCED) {
            row = line(
                    row, form.note().isEmpty() ? texts.of("reporting.form.unchecked") : form.note(), Part.NOTE, LINE);
        }
        firstHeader = row + 1;
        headings();
        return firstHeader + columns.depth();
    }

    /** The office on the left, the state on the right. */
    private int letterhead() {
        List<String> state = List.of(texts.of("reporting.nation"), texts.of("reporting.motto"));
        int last = columns.leaves().size() - 1;
        int right = right();
        int lines = Math.max(given.office().size(), state.size());
        for (int line = 0; line < lines; line++) {
            XSSFRow row = sheet.createRow(line);
            if (line < given.office().size()) {
                across(row, 0, right - 1, given.office().get(line));
            }
            if (last > 0 && line < state.size()) {
                across(row, right, last, state.get(line));
            }
        }
        return lines;
    }

    private void across(XSSFRow row, int from, int to, String words) {
        put(row, from, words, Part.UNIT, Side.CENTRE);
        if (to > from) {
            sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), from, to));
        }
    }

    /** The column where the right half begins. */
    private int right() {
        int all = columns.leaves().stream().mapToInt(Column::wide).sum();
        int wide = 0;
        int column = 0;
        while (column < columns.leaves().size() - 1
                && (column == 0 || wide + columns.leaves().get(column).wide() / 2 < all / 2)) {
            wide += columns.leaves().get(column).wide();
            column++;
        }
        return Math.max(1, column);
    }

    private int line(int row, String words, Part part, float height) {
        if (words.isEmpty()) {
            return row;
        }
        int last = columns.leaves().size() - 1;
        XSSFRow line = sheet.createRow(row);
        put(line, 0, words, part, Side.CENTRE);
        int wide = columns.leaves().stream().mapToInt(Column::wide).sum();
        line.setHeightInPoints(height * lines(words, wide * 3 / 4));
        if (last > 0) {
            sheet.addMergedRegion(new CellRangeAddress(row, row, 0, last));
        }
        return row + 1;
    }

    private void headings() {
        int depth = columns.depth();
        for (int level = 0; level < depth; level++) {
            XSSFRow row = sheet.createRow(firstHeader + level);
            for (int column = 0; column < columns.leaves().size(); column++) {
                row.createCell(column).setCellStyle(look.style(Part.HEADER, Side.CENTRE));
            }
        }
        int column = 0;
        for (Column top : columns.top()) {
            column += heading(top, 0, column, depth);
        }
        int tallest = columns.leaves().stream()
                .mapToInt(one -> lines(one.header(), one.wide() - 2))
                .max()
                .orElse(1);
        float each = Math.max(LINE + 3, LINE * tallest / depth + 3);
        for (int level = 0; level < depth; level++) {
            sheet.getRow(firstHeader + level).setHeightInPoints(each);
        }
    }

    /** @return how many columns lie below it */
    private int heading(Column one, int level, int column, int depth) {
        XSSFCell cell = sheet.getRow(firstHeader + level).getCell(column);
        cell.setCellValue(SheetBody.escaped(Seen.words(one.header()).text()));
        int width = (int) one.leaves().count();
        int lowest = one.isGroup() ? level : depth - 1;
        if (width > 1 || lowest > level) {
            sheet.addMergedRegion(
                    new CellRangeAddress(firstHeader + level, firstHeader + lowest, column, column + width - 1));
        }
        int next = column;
        for (Column below : one.columns()) {
            next += heading(below, level + 1, next, depth);
        }
        return width;
    }

    private void put(XSSFRow row, int column, String words, Part part, Side side) {
        XSSFCell cell = row.createCell(column);
        cell.setCellValue(SheetBody.escaped(Seen.words(words).text()));
        cell.setCellStyle(look.style(part, side));
    }

    /** How many lines words take in a column so many characters wide. */
    static int lines(String words, int wide) {
        return words.lines()
                .mapToInt(line -> Math.max(1, (line.length() + wide - 1) / Math.max(1, wide)))
                .sum();
    }
}
