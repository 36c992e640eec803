package vn.ntm.values.bulk.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;

/**
 * A workbook of Excel 97 to 2003: every sheet that is not hidden, cells as numbers or text, of a formula the result that was kept with it. It is held in
 * memory whole, so only small ones are read; its macros are never looked at.
 */
final class XlsTable implements Table {
    private static final int MOST_BYTES = 8_000_000;

    private final byte[] content;
    private final TableLimits limits;

    XlsTable(byte[] content, TableLimits limits) {
        this.content = content;
        this.limits = limits;
        requireWorkbook();
    }

    private void requireWorkbook() {
        boolean workbook = false;
        if (content.length <= MOST_BYTES) {
            try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
                DirectoryNode root = files.getRoot();
                workbook =
                        root.hasEntryCaseInsensitive("Workbook") && !root.hasEntryCaseInsensitive("EncryptedPackage");
            } catch (IOException | RuntimeException damaged) {
                throw unreadable(damaged);
            }
        }
        if (!workbook) {
            throw new UnreadableTable("values.table.old-office");
        }
    }

    /** A hostile or damaged file makes the library throw what it likes. */
    private static UnreadableTable unreadable(Exception damaged) {
        UnreadableTable unreadable = new UnreadableTable("values.table.old-office");
        unreadable.initCause(damaged);
        return unreadable;
    }

    @Override
    public void read(Consumer<Row> taker) {
        List<Row> rows = rows();
        for (int count = 1; count <= rows.size(); count++) {
            limits.requireRow(count);
            taker.accept(rows.get(count - 1));
        }
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        try (HSSFWorkbook book = new HSSFWorkbook(new ByteArrayInputStream(content))) {
            if (book.getInternalWorkbook().isUsing1904DateWindowing()) {
                throw new UnreadableTable("values.table.from-1904");
            }
            for (int sheet = 0; sheet < book.getNumberOfSheets(); sheet++) {
                if (!book.isSheetHidden(sheet) && !book.isSheetVeryHidden(sheet)) {
                    read(book.getSheetAt(sheet), rows);
                }
            }
        } catch (UnreadableTable refused) {
            throw refused;
        } catch (IOException | RuntimeException damaged) {
            throw unreadable(damaged);
        }
        return rows;
    }

    private void read(HSSFSheet sheet, List<Row> rows) {
        for (int number = sheet.getFirstRowNum(); number <= sheet.getLastRowNum(); number++) {
            HSSFRow row = number < 0 ? null : sheet.getRow(number);
            if (row != null) {
                limits.requireColumn(row.getLastCellNum() - 1, number + 1);
                List<Cell> cells = new ArrayList<>();
                for (int column = 0; column < row.getLastCellNum(); column++) {
                    HSSFCell cell = row.getCell(column);
                    cells.add(cell == null ? Cell.EMPTY : cell(cell));
                }
                Row read = new Row(sheet.getSheetName(), number + 1, cells);
                if (!read.isBlank()) {
                    rows.add(read);
                }
            }
        }
    }

    private Cell cell(HSSFCell cell) {
        CellType type = cell.getCellType();
        return switch (type == CellType.FORMULA ? cell.getCachedFormulaResultType() : type) {
            case NUMERIC -> ShownNumber.of(Double.toString(cell.getNumericCellValue()), isPercent(cell), limits);
            case STRING -> text(cell.getRichStringCellValue().getString());
            case BOOLEAN -> Cell.of(String.valueOf(cell.getBooleanCellValue()));
            case ERROR ->
                Cell.broken(FormulaError.forInt(cell.getErrorCellValue()).getString(), "values.table.error-value");
            case FORMULA -> Cell.broken("", "values.table.formula-without-result");
            case BLANK, _NONE -> Cell.EMPTY;
        };
    }

    private static boolean isPercent(HSSFCell cell) {
        return cell.getCellStyle().getDataFormatString().contains("%");
    }

    private Cell text(String text) {
        return text.length() > limits.cell()
                ? Cell.broken(text.substring(0, 40), "values.table.cell-too-long")
                : Cell.of(text);
    }
}
