package vn.ntm.reporting.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import vn.ntm.reporting.CellAt;

/**
 * A workbook that came in: its sheets, and what it says of itself where it is one of ours.
 *
 * @param keys null where the sheet that nobody sees is gone or was changed
 */
record SheetBook(List<SheetGrid> sheets, @Nullable HiddenKeys keys) {
    /** Bytes of a file. */
    static final int LARGEST = 10_000_000;

    private static final int MEGABYTE = 1_000_000;
    private static final int MOST_CELLS = 300_000;
    private static final int MOST_MERGED = 50_000;
    private static final int SECONDS = 20;
    private static final Pattern SHARE = Pattern.compile("(-?\\d+(?:\\.\\d+)?)\\s*/\\s*(\\d+(?:\\.\\d+)?)");

    /** Workbooks take memory: one is read after the other. */
    private static final Semaphore TURN = new Semaphore(1, true);

    SheetBook {
        sheets = List.copyOf(sheets);
    }

    /** @throws SheetRefused when it cannot be taken */
    static SheetBook read(byte[] content) {
        if (content.length > LARGEST) {
            throw new SheetRefused("reporting.sheet.too-big", LARGEST / MEGABYTE);
        }
        try {
            if (!TURN.tryAcquire(SECONDS, TimeUnit.SECONDS)) {
                throw new SheetRefused("reporting.sheet.busy");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new SheetRefused("reporting.sheet.busy");
        }
        try {
            return opened(content);
        } finally {
            TURN.release();
        }
    }

    /** Whatever a reader stumbles over in a file somebody sent is a matter of that file. */
    private static SheetBook opened(byte[] content) {
        SheetContainer.Format format = SheetContainer.of(content);
        try (Workbook book = format == SheetContainer.Format.XLSX
                ? new XSSFWorkbook(new ByteArrayInputStream(content))
                : new HSSFWorkbook(new ByteArrayInputStream(content))) {
            return of(book);
        } catch (SheetRefused refused) {
            throw refused;
        } catch (EncryptedDocumentException locked) {
            throw new SheetRefused("reporting.sheet.password");
        } catch (IOException | RuntimeException broken) {
            throw SheetContainer.damaged(broken);
        }
    }

    private static SheetBook of(Workbook book) {
        List<SheetGrid> grids = new ArrayList<>();
        HiddenKeys keys = null;
        int left = MOST_CELLS;
        for (Sheet sheet : book) {
            if (sheet.getSheetName().equals(HiddenKeys.SHEET)) {
                keys = keys(sheet);
                continue;
            }
            if (sheet.getNumMergedRegions() > MOST_MERGED) {
                throw new SheetRefused("reporting.sheet.too-many-cells", MOST_CELLS);
            }
            SheetGrid grid = new SheetGrid(sheet.getSheetName(), sheet.getMergedRegions());
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (--left < 0) {
                        throw new SheetRefused("reporting.sheet.too-many-cells", MOST_CELLS);
                    }
                    grid.put(cell.getRowIndex(), cell.getColumnIndex(), seen(cell));
                }
            }
            grid.spread();
            grids.add(grid);
        }
        return new SheetBook(grids, keys);
    }

    private static @Nullable HiddenKeys keys(Sheet sheet) {
        Map<String, String> facts = new LinkedHashMap<>();
        Map<CellAt, String> written = new LinkedHashMap<>();
        for (Row row : sheet) {
            String first = seen(row, 0);
            if (first.equals("cell")) {
                written.put(new CellAt(seen(row, 1), seen(row, 2)), seen(row, 3));
            } else {
                facts.put(first, seen(row, 1));
            }
        }
        return HiddenKeys.of(facts, written);
    }

    /** Exactly as it stands there: fingerprints count every letter. */
    private static String seen(Row row, int column) {
        Cell cell = row.getCell(column);
        return cell != null && cell.getCellType() == CellType.STRING
                ? cell.getRichStringCellValue().getString()
                : "";
    }

    private static Seen seen(Cell cell) {
        return switch (cell.getCellType()) {
            case STRING -> Seen.words(cell.getRichStringCellValue().getString());
            case NUMERIC -> number(cell);
            case BOOLEAN -> Seen.words(cell.getBooleanCellValue() ? "TRUE" : "FALSE");
            case ERROR -> Seen.broken(error(cell.getErrorCellValue()));
            case FORMULA -> formula(cell);
            case BLANK, _NONE -> Seen.NOTHING;
        };
    }

    /** A part of a whole keeps both its counts; of all else what the program had computed. */
    private static Seen formula(Cell cell) {
        Matcher share = SHARE.matcher(cell.getCellFormula());
        if (share.matches() && new BigDecimal(share.group(2)).signum() > 0) {
            return Seen.share(new BigDecimal(share.group(1)), new BigDecimal(share.group(2)));
        }
        if (cell instanceof XSSFCell known && known.getRawValue() == null) {
            return Seen.broken("=");
        }
        return switch (cell.getCachedFormulaResultType()) {
            case STRING -> Seen.words(cell.getRichStringCellValue().getString());
            case NUMERIC -> number(cell);
            case BOOLEAN -> Seen.words(cell.getBooleanCellValue() ? "TRUE" : "FALSE");
            case ERROR -> Seen.broken(error(cell.getErrorCellValue()));
            case FORMULA, BLANK, _NONE -> Seen.NOTHING;
        };
    }

    private static Seen number(Cell cell) {
        if (DateUtil.isCellDateFormatted(cell)) {
            LocalDateTime moment = cell.getLocalDateTimeCellValue();
            return moment == null ? Seen.broken("#####") : Seen.day(moment.toLocalDate());
        }
        String format = cell.getCellStyle().getDataFormatString();
        return Seen.number(
                new BigDecimal(Double.toString(cell.getNumericCellValue())), format != null && format.contains("%"));
    }

    private static String error(byte code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#?";
    }
}
