package vn.ntm.browser;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Word files of made-up plans, each one a file nobody has seen before. */
final class PlanFiles {
    private static final Path PLANS = Path.of("src/test/resources/plans/good");

    private PlanFiles() {}

    static Path docx(String plan, Path folder) {
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(folder.resolve(plan + ".docx"))) {
            document.getProperties()
                    .getCoreProperties()
                    .setIdentifier(UUID.randomUUID().toString());
            XWPFTable table = null;
            for (String line : Files.readAllLines(PLANS.resolve(plan + ".txt"))) {
                if (line.startsWith("|")) {
                    table = table == null ? emptyTable(document) : table;
                    addRow(table, cells(line));
                } else {
                    table = null;
                    document.createParagraph().createRun().setText(line);
                }
            }
            document.write(out);
            return folder.resolve(plan + ".docx");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static XWPFTable emptyTable(XWPFDocument document) {
        XWPFTable table = document.createTable();
        table.removeRow(0);
        return table;
    }

    private static void addRow(XWPFTable table, List<String> cells) {
        XWPFTableRow row = table.createRow();
        for (int i = 0; i < cells.size(); i++) {
            (row.getCell(i) == null ? row.createCell() : row.getCell(i)).setText(cells.get(i));
        }
    }

    private static List<String> cells(String line) {
        return List.of(line.substring(1, line.lastIndexOf('|')).split("\\|", -1)).stream()
                .map(String::strip)
                .toList();
    }
}
