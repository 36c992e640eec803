package vn.ntm.reporting.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.ntm.reporting.CellValue;
import vn.ntm.reporting.CellValue.Conclusion;
import vn.ntm.reporting.Filled;
import vn.ntm.reporting.FilledForm;
import vn.ntm.reporting.FilledRow;
import vn.ntm.reporting.Origin;
import vn.ntm.reporting.form.Column;

/** A report of six rows with every kind of cell, and files of it as persons edit them. */
final class Edited {
    static final List<Column> COLUMNS = List.of(
            new Column("number", "TT", Column.Kind.TEXT, 5, 0, null, false, null),
            new Column("name", "Tên tiêu chí", Column.Kind.TEXT, 30, 0, null, false, null),
            new Column("money", "Kinh phí (triệu đồng)", Column.Kind.NUMBER, 14, 1, null, false, null),
            new Column(
                    null,
                    "Kết quả",
                    null,
                    0,
                    0,
                    null,
                    false,
                    List.of(
                            Column.of("rate", "Tỷ lệ hộ", Column.Kind.RATE),
                            Column.of("verdict", "Đánh giá", Column.Kind.VERDICT),
                            Column.of("tick", "Đạt", Column.Kind.TICK))),
            Column.of("due", "Thời hạn", Column.Kind.DAY),
            new Column("note", "Ghi chú", Column.Kind.TEXT, 20, 0, null, false, null));

    private static final List<String> NAMES =
            List.of("Quy hoạch", "Giao thông", "Thủy lợi", "Điện", "Trường học", "Cơ sở vật chất văn hóa");

    private Edited() {}

    static FilledForm report() {
        List<FilledRow> rows = new ArrayList<>();
        rows.add(new FilledRow("part", "part", FilledRow.Kind.GROUP, "Phần một", Map.of()));
        for (int i = 0; i < NAMES.size(); i++) {
            rows.add(row(i));
        }
        rows.add(new FilledRow(
                "total",
                "total",
                FilledRow.Kind.TOTAL,
                "Tổng cộng",
                Map.of("money", new Filled(CellValue.Amount.of(2_100), null, null))));
        return new FilledForm(
                RandomForms.form(COLUMNS, true), "Biểu tiêu chí", "Xã Lam Vỹ · năm 2024", rows, List.of());
    }

    private static FilledRow row(int i) {
        Map<String, Filled> cells = new HashMap<>();
        cells.put("number", Filled.label(String.valueOf(i + 1)));
        cells.put("name", Filled.label(NAMES.get(i)));
        cells.put("money", sourced(CellValue.Amount.of(100L * (i + 1))));
        cells.put("rate", sourced(new CellValue.Share(BigDecimal.valueOf(i + 8), BigDecimal.valueOf(20))));
        cells.put("verdict", sourced(new CellValue.Judged(i % 2 == 0 ? Conclusion.YES : Conclusion.NO)));
        cells.put("tick", sourced(new CellValue.Judged(i % 2 == 0 ? Conclusion.YES : Conclusion.NO)));
        cells.put("due", sourced(new CellValue.Day(LocalDate.of(2024, i + 1, 15))));
        cells.put(
                "note",
                i == 0
                        ? Filled.unknown(CellValue.Why.NO_MEANING)
                        : i == 1
                                ? Filled.of(
                                        new CellValue.Words("Đã nhập"),
                                        Origin.of("entered", "", LocalDate.of(2024, 1, 1), false)
                                                .by("An", Instant.EPOCH))
                                : Filled.unknown(CellValue.Why.NOT_ENTERED));
        return new FilledRow("s.r" + i, "s", FilledRow.Kind.LINE, "", cells);
    }

    private static Filled sourced(CellValue value) {
        return Filled.of(value, Origin.of("board", "/assessment", LocalDate.of(2024, 12, 31), true));
    }

    /** Where things stand in the file: the first row of the table and its columns. */
    static Cell cell(Sheet sheet, String rowKey, String columnKey) {
        Row keys = rowOf(sheet, HiddenKeys.CORNER);
        int corner = columnOf(keys, HiddenKeys.CORNER);
        int column = columnOf(keys, columnKey);
        for (Row row : sheet) {
            Cell key = row.getCell(corner);
            if (key != null
                    && key.getCellType() == CellType.STRING
                    && key.getStringCellValue().equals(rowKey)) {
                return row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            }
        }
        throw new IllegalArgumentException(rowKey);
    }

    static Row rowOf(Sheet sheet, String words) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().equals(words)) {
                    return row;
                }
            }
        }
        throw new IllegalArgumentException(words);
    }

    private static int columnOf(Row row, String words) {
        for (Cell cell : row) {
            if (cell.getCellType() == CellType.STRING
                    && cell.getStringCellValue().equals(words)) {
                return cell.getColumnIndex();
            }
        }
        throw new IllegalArgumentException(words);
    }

    static byte[] edit(byte[] file, Consumer<XSSFWorkbook> edit) {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            edit.accept(book);
            book.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static byte[] edited(FilledForm form, Consumer<Sheet> edit) {
        return edit(RandomForms.xlsx(form), book -> edit.accept(book.getSheetAt(0)));
    }

    /** The same as an old Excel keeps it. */
    static byte[] xls(byte[] file) {
        try (XSSFWorkbook from = new XSSFWorkbook(new ByteArrayInputStream(file));
                HSSFWorkbook to = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (Sheet sheet : from) {
                Sheet copy = to.createSheet(sheet.getSheetName());
                sheet.getMergedRegions().forEach(copy::addMergedRegion);
                for (Row row : sheet) {
                    Row copied = copy.createRow(row.getRowNum());
                    row.forEach(cell -> copy(cell, copied.createCell(cell.getColumnIndex()), to));
                }
            }
            to.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
            to.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void copy(Cell from, Cell to, Workbook book) {
        switch (from.getCellType()) {
            case STRING -> to.setCellValue(from.getStringCellValue());
            case NUMERIC -> {
                to.setCellValue(from.getNumericCellValue());
                CellStyle style = book.createCellStyle();
                style.setDataFormat(
                        book.createDataFormat().getFormat(from.getCellStyle().getDataFormatString()));
                to.setCellStyle(style);
            }
            case FORMULA -> {
                to.setCellFormula(from.getCellFormula());
                to.setCellValue(from.getNumericCellValue());
            }
            case BOOLEAN, ERROR, BLANK, _NONE -> {}
        }
    }
}
