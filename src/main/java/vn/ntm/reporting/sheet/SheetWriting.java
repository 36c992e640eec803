package vn.ntm.reporting.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.ntm.reporting.CellAt;
import vn.ntm.reporting.FilledRow;
import vn.ntm.reporting.form.Column;
import vn.ntm.shared.Texts;

/** One workbook: the sheet that is printed, and the sheet that nobody sees. */
final class SheetWriting implements AutoCloseable {
    private static final int CHARACTER = 256;
    private static final int WIDEST = 250 * CHARACTER;
    private static final double MARGIN = 0.5;

    private final SheetGiven given;
    private final Texts texts;
    private final SheetColumns columns;
    private final XSSFWorkbook book = new XSSFWorkbook();

    SheetWriting(SheetGiven given, Texts texts) {
        this.given = given;
        this.texts = texts;
        this.columns = SheetColumns.of(given.content().form(), texts);
    }

    void write(OutputStream out) throws IOException {
        XSSFSheet sheet = book.createSheet(
                WorkbookUtil.createSafeSheetName(given.content().form().code()));
        SheetLook look = new SheetLook(book);
        SheetHead head = new SheetHead(given, columns, sheet, look, texts);
        int keys = head.draw();
        SheetBody body = new SheetBody(given.content(), columns, sheet, look);
        int end = body.draw(keys + 1);
        int last = new SheetFoot(given.content().form().signers(), columns, sheet, look, texts).draw(end);
        keys(sheet, keys);
        paper(sheet, head.firstHeader(), keys, last);
        hidden();
        book.write(out);
    }

    private void keys(XSSFSheet sheet, int at) {
        XSSFRow row = sheet.createRow(at);
        for (int column = 0; column < columns.leaves().size(); column++) {
            row.createCell(column).setCellValue(columns.leaves().get(column).key());
            sheet.setColumnWidth(
                    column, Math.min(WIDEST, columns.leaves().get(column).wide() * CHARACTER));
        }
        row.createCell(columns.leaves().size()).setCellValue(HiddenKeys.CORNER);
        row.setZeroHeight(true);
        sheet.setColumnHidden(columns.leaves().size(), true);
    }

    private void paper(XSSFSheet sheet, int header, int keys, int last) {
        int width = columns.leaves().size();
        sheet.createFreezePane(0, keys + 1);
        sheet.setRepeatingRows(new CellRangeAddress(header, keys - 1, -1, -1));
        book.setPrintArea(0, 0, width - 1, 0, Math.max(last, keys));
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(given.content().form().landscape());
        sheet.setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setHorizontallyCenter(true);
        sheet.setMargin(PageMargin.LEFT, MARGIN);
        sheet.setMargin(PageMargin.RIGHT, MARGIN);
        sheet.getFooter().setRight("&P/&N");
        sheet.addIgnoredErrors(
                new CellRangeAddress(0, Math.max(last, keys), 0, width), IgnoredErrorType.NUMBER_STORED_AS_TEXT);
    }

    private void hidden() {
        Map<CellAt, String> written = new LinkedHashMap<>();
        for (FilledRow row : given.content().rows()) {
            for (Column column : columns.leaves()) {
                String mark = columns.seen(row, column).mark();
                if (!mark.isEmpty() && row.kind() != FilledRow.Kind.GROUP) {
                    written.put(new CellAt(row.key(), column.key()), mark);
                }
            }
        }
        HiddenKeys keys = new HiddenKeys(
                given.content().form().code(),
                given.version(),
                given.unitCode(),
                given.period(),
                given.report(),
                given.revision(),
                written);
        XSSFSheet sheet = book.createSheet(HiddenKeys.SHEET);
        int[] next = new int[1];
        keys.facts().forEach((name, value) -> line(sheet.createRow(next[0]++), name, value));
        line(sheet.createRow(next[0]++), HiddenKeys.FINGERPRINT, keys.fingerprint());
        written.forEach((at, mark) -> line(sheet.createRow(next[0]++), "cell", at.row(), at.column(), mark));
        book.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
        book.setActiveSheet(0);
    }

    private static void line(XSSFRow row, String... words) {
        for (int column = 0; column < words.length; column++) {
            row.createCell(column).setCellValue(SheetBody.escaped(words[column]));
        }
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
