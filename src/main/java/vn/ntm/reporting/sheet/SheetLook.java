package vn.ntm.reporting.sheet;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Styles of a workbook, each made once: spreadsheets hold only so many. */
final class SheetLook {
    private static final String TYPEFACE = "Times New Roman";
    private static final byte[] HEADER = {(byte) 0xEE, (byte) 0xEA, (byte) 0xDE};
    private static final byte[] GROUP = {(byte) 0xF6, (byte) 0xF4, (byte) 0xEC};

    private final XSSFWorkbook book;
    private final Map<Wanted, XSSFCellStyle> styles = new HashMap<>();
    private final Map<String, XSSFFont> fonts = new HashMap<>();

    SheetLook(XSSFWorkbook book) {
        this.book = book;
    }

    /** What a style can differ in. */
    enum Part {
        UNIT,
        TITLE,
        SUBTITLE,
        NOTE,
        SIGNER,
        SIGNING,
        HEADER,
        GROUP,
        CELL,
        TOTAL
    }

    /** Where the words stand. */
    enum Side {
        LEFT,
        CENTRE,
        RIGHT
    }

    /**
     * A style.
     *
     * @param format of numbers and days, empty for words
     * @param guarded whether words are kept as words although they begin like a formula
     */
    record Wanted(Part part, Side side, String format, boolean guarded) {
        static Wanted of(Part part, Side side) {
            return new Wanted(part, side, "", false);
        }
    }

    XSSFCellStyle style(Wanted wanted) {
        return styles.computeIfAbsent(wanted, this::made);
    }

    XSSFCellStyle style(Part part, Side side) {
        return style(Wanted.of(part, side));
    }

    private XSSFCellStyle made(Wanted wanted) {
        XSSFCellStyle style = book.createCellStyle();
        style.setFont(font(wanted.part()));
        style.setAlignment(
                switch (wanted.side()) {
                    case LEFT -> HorizontalAlignment.LEFT;
                    case CENTRE -> HorizontalAlignment.CENTER;
                    case RIGHT -> HorizontalAlignment.RIGHT;
                });
        style.setVerticalAlignment(wanted.part() == Part.CELL ? VerticalAlignment.TOP : VerticalAlignment.CENTER);
        style.setWrapText(wanted.part() != Part.UNIT);
        style.setQuotePrefixed(wanted.guarded());
        if (!wanted.format().isEmpty()) {
            style.setDataFormat(book.createDataFormat().getFormat(wanted.format()));
        }
        switch (wanted.part()) {
            case HEADER, GROUP, CELL, TOTAL -> ruled(style, wanted.part());
            case UNIT, TITLE, SUBTITLE, NOTE, SIGNER, SIGNING -> {}
        }
        return style;
    }

    private static void ruled(XSSFCellStyle style, Part part) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        if (part == Part.HEADER || part == Part.GROUP) {
            style.setFillForegroundColor(new XSSFColor(part == Part.HEADER ? HEADER : GROUP));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
    }

    private XSSFFont font(Part part) {
        boolean bold = switch (part) {
            case UNIT, TITLE, SIGNER, HEADER, GROUP, TOTAL -> true;
            case SUBTITLE, NOTE, SIGNING, CELL -> false;
        };
        boolean slanted = part == Part.SUBTITLE || part == Part.NOTE || part == Part.SIGNING;
        int size = part == Part.TITLE ? 14 : part == Part.SUBTITLE ? 12 : 11;
        return fonts.computeIfAbsent(bold + " " + slanted + " " + size, key -> {
            XSSFFont font = book.createFont();
            font.setFontName(TYPEFACE);
            font.setBold(bold);
            font.setItalic(slanted);
            font.setFontHeightInPoints((short) size);
            return font;
        });
    }
}
