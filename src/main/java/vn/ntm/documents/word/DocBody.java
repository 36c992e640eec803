package vn.ntm.documents.word;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import vn.ntm.documents.text.Lines;

/** The running text of a .doc file: paragraphs with their list numbers, tables row by row. */
final class DocBody {
    private static final char CELL_END = '\u0007';

    private final Range range;
    private final DocLists lists;

    DocBody(HWPFDocument document) {
        this.range = document.getRange();
        this.lists = new DocLists();
    }

    void read(Lines lines) {
        Table table = new Table(lines);
        for (int i = 0; i < range.numParagraphs(); i++) {
            Paragraph paragraph = range.getParagraph(i);
            if (paragraph.isInTable()) {
                table.read(paragraph);
            } else {
                table.finish();
                lines.paragraph(textWithNumber(paragraph));
            }
        }
        table.finish();
    }

    private String textWithNumber(Paragraph paragraph) {
        String text = DocText.of(paragraph);
        return text.isBlank() ? text : lists.label(paragraph) + text;
    }

    /** Rows have no elements in this format: marks end the cells, and a last one the row. */
    private final class Table {
        private final Lines lines;
        private final List<String> cells = new ArrayList<>();
        private Lines cell;

        Table(Lines lines) {
            this.lines = lines;
            this.cell = lines.apart();
        }

        void read(Paragraph paragraph) {
            if (paragraph.isTableRowEnd() && paragraph.getTableLevel() <= 1) {
                finish();
                return;
            }
            cell.paragraph(textWithNumber(paragraph));
            if (paragraph.text().indexOf(CELL_END) >= 0) {
                cells.add(cell.asCell());
                cell = lines.apart();
            }
        }

        void finish() {
            if (!cells.isEmpty()) {
                lines.row(cells);
                cells.clear();
            }
        }
    }
}
