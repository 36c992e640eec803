package vn.ntm.reporting.sheet;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.ntm.reporting.form.Column;
import vn.ntm.reporting.sheet.SheetLook.Part;
import vn.ntm.reporting.sheet.SheetLook.Side;
import vn.ntm.shared.Texts;

/** Where it is signed: one block for each signer, side by side. */
final class SheetFoot {
    private static final float ROOM = 60f;

    private final List<String> signers;
    private final SheetColumns columns;
    private final XSSFSheet sheet;
    private final SheetLook look;
    private final Texts texts;

    SheetFoot(List<String> signers, SheetColumns columns, XSSFSheet sheet, SheetLook look, Texts texts) {
        this.signers = signers;
        this.columns = columns;
        this.sheet = sheet;
        this.look = look;
        this.texts = texts;
    }

    /** @return the last row */
    int draw(int below) {
        if (signers.isEmpty()) {
            return below - 1;
        }
        XSSFRow day = sheet.createRow(below + 1);
        day.createCell(columns.leaves().size()).setCellValue(HiddenKeys.END);
        XSSFRow who = sheet.createRow(below + 2);
        XSSFRow how = sheet.createRow(below + 3);
        sheet.createRow(below + 4).setHeightInPoints(ROOM);
        int blocks = Math.min(signers.size(), columns.leaves().size());
        int from = 0;
        for (int block = 0; block < blocks; block++) {
            int to = block == blocks - 1 ? columns.leaves().size() - 1 : end(from, block, blocks);
            boolean last = block == blocks - 1;
            put(day, from, to, last ? texts.of("reporting.sheet.day") : "", Part.SIGNING);
            put(who, from, to, signers.get(block), Part.SIGNER);
            put(how, from, to, texts.of("reporting.sign-here"), Part.SIGNING);
            from = to + 1;
        }
        return below + 4;
    }

    /** Blocks of about the same width, each with a column at least. */
    private int end(int from, int block, int blocks) {
        int all = columns.leaves().stream().mapToInt(Column::wide).sum();
        int reach = all * (block + 1) / blocks;
        int wide = 0;
        int column = 0;
        while (column < columns.leaves().size() - (blocks - block)
                && wide + columns.leaves().get(column).wide() / 2 < reach) {
            wide += columns.leaves().get(column).wide();
            column++;
        }
        return Math.max(from, column - 1);
    }

    private void put(XSSFRow row, int from, int to, String words, Part part) {
        XSSFCell cell = row.createCell(from);
        cell.setCellValue(SheetBody.escaped(words));
        cell.setCellStyle(look.style(part, Side.CENTRE));
        if (to > from) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(row.getRowNum(), row.getRowNum(), from, to));
        }
    }
}
