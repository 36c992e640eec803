package vn.ntm.registry.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Writes a register as a file for spreadsheets. */
final class TableFiles {
    /** By it Excel knows that the file is UTF-8. */
    private static final char MARK = '\uFEFF';

    private static final int ROWS_IN_MEMORY = 100;
    private static final int WIDTH = 22 * 256;
    private static final int WIDE = 50 * 256;
    private static final int SUBJECT_COLUMN = 2;
    private static final int COVER_ROWS = 5;

    private TableFiles() {}

    static void csv(Table table, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(MARK);
        CSVPrinter file = new CSVPrinter(text, CSVFormat.EXCEL);
        file.printRecord(table.columns());
        for (List<String> row : table.rows()) {
            file.printRecord(row.stream().map(TableFiles::harmless));
        }
        file.flush();
    }

    static void xlsx(Table table, OutputStream out) throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            SXSSFSheet sheet = book.createSheet(table.cover().year());
            sheet.getPrintSetup().setLandscape(true);
            sheet.getPrintSetup().setPaperSize(org.apache.poi.ss.usermodel.PrintSetup.A4_PAPERSIZE);
            sheet.setFitToPage(true);
            sheet.getPrintSetup().setFitHeight((short) 0);
            CellStyle bold = style(book, true);
            CellStyle plain = style(book, false);
            cover(table, sheet, bold);
            write(sheet.createRow(COVER_ROWS), table.columns(), bold);
            sheet.setRepeatingRows(new CellRangeAddress(COVER_ROWS, COVER_ROWS, -1, -1));
            int number = COVER_ROWS;
            for (List<String> row : table.rows()) {
                number++;
                write(sheet.createRow(number), row, plain);
            }
            for (int column = 0; column < table.columns().size(); column++) {
                sheet.setColumnWidth(column, column == SUBJECT_COLUMN ? WIDE : WIDTH);
            }
            book.write(out);
        }
    }

    private static void cover(Table table, SXSSFSheet sheet, CellStyle style) {
        List<String> lines = List.of(
                table.cover().parent(),
                table.cover().body(),
                table.cover().title() + " " + table.cover().year(),
                (table.cover().days() + " " + table.cover().numbers()).strip());
        for (int line = 0; line < lines.size(); line++) {
            write(sheet.createRow(line), List.of(lines.get(line)), style);
        }
    }

    private static void write(Row row, List<String> values, CellStyle style) {
        for (int column = 0; column < values.size(); column++) {
            Cell cell = row.createCell(column);
            cell.setCellValue(values.get(column));
            cell.setCellStyle(style);
        }
    }

    private static CellStyle style(SXSSFWorkbook book, boolean bold) {
        Font font = book.createFont();
        font.setFontName("Times New Roman");
        font.setBold(bold);
        CellStyle style = book.createCellStyle();
        style.setFont(font);
        style.setWrapText(!bold);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    /** A spreadsheet must not take a text for a formula. */
    private static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
