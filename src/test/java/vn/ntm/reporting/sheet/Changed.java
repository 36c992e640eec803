package vn.ntm.reporting.sheet;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.jspecify.annotations.Nullable;
import vn.ntm.reporting.CellValue;
import vn.ntm.reporting.Filled;
import vn.ntm.reporting.FilledRow;

/** What persons do to cells. */
final class Changed {
    private Changed() {}

    static FilledRow cell(FilledRow row, String column, CellValue value) {
        Map<String, Filled> cells = new HashMap<>(row.cells());
        cells.put(column, new Filled(value, null, null));
        return new FilledRow(row.key(), row.section(), row.kind(), row.label(), cells);
    }

    static void words(Cell cell, String words) {
        cell.setBlank();
        cell.setCellValue(words);
    }

    /** As a program leaves it that does not compute. */
    static void formula(Cell cell, String formula) {
        cell.setBlank();
        cell.setCellFormula(formula);
    }

    static void number(Cell cell, double number) {
        cell.setBlank();
        cell.setCellValue(number);
    }

    static void day(Cell cell, LocalDate day) {
        cell.setBlank();
        CellStyle style = cell.getSheet().getWorkbook().createCellStyle();
        style.setDataFormat((short) 14);
        cell.setCellStyle(style);
        cell.setCellValue(day);
    }

    static void copy(@Nullable Cell from, Cell to) {
        if (from == null) {
            return;
        }
        to.setCellStyle(from.getCellStyle());
        if (from.getCellType() == CellType.STRING) {
            to.setCellValue(from.getStringCellValue());
        } else if (from.getCellType() == CellType.NUMERIC) {
            to.setCellValue(from.getNumericCellValue());
        } else if (from.getCellType() == CellType.FORMULA) {
            to.setCellFormula(from.getCellFormula());
            to.setCellValue(from.getNumericCellValue());
        }
    }

    /** The sheet alone, without anything hidden, its columns the other way round, its headings in capitals without marks. */
    static byte[] keyless(byte[] file) {
        return Edited.edit(file, book -> {
            book.removeSheetAt(1);
            Sheet sheet = book.getSheetAt(0);
            Row keys = Edited.rowOf(sheet, HiddenKeys.CORNER);
            int corner = keys.getLastCellNum() - 1;
            sheet.removeRow(keys);
            for (Row row : sheet) {
                Cell key = row.getCell(corner);
                if (key != null) {
                    row.removeCell(key);
                }
            }
            Row header = Edited.rowOf(sheet, "Tên tiêu chí");
            header.getCell(1).setCellValue("TE\u0302N TIE\u0302U CHI\u0301");
            Edited.rowOf(sheet, "Tỷ lệ hộ").getCell(3).setCellValue("ty le ho");
            swapColumns(sheet, 2, 7);
        });
    }

    private static void swapColumns(Sheet sheet, int one, int other) {
        while (sheet.getNumMergedRegions() > 0) {
            sheet.removeMergedRegion(0);
        }
        for (Row row : sheet) {
            Cell aside = row.createCell(40);
            copy(row.getCell(one), aside);
            Cell first = row.createCell(one);
            copy(row.getCell(other), first);
            copy(aside, row.createCell(other));
            row.removeCell(aside);
        }
    }
}
