package vn.ntm.documents;

import java.util.ArrayList;
import java.util.List;

/** A document as a person reads it, line by line. Text is NFC. Line numbers start at 1 and are what every later finding points to. */
public record DocumentText(Format format, List<Line> lines) {
    /** What kind of file the text came from. */
    public enum Format {
        PLAIN_TEXT,
        DOCX,
        DOC,
        PDF,
        SCANNED_PDF
    }

    /**
     * One line.
     *
     * @param number from 1; in a text file the physical line, in a PDF the printed line, in a Word file the paragraph or table row
     * @param text what stands there, list numbers included even when the word processor makes them; may be empty
     * @param cells the cells of a table row, a cell's own paragraphs parted by a line feed; empty outside tables
     * @param wholeParagraph whether the file itself says that a paragraph ends with this line (Word), or the reader must work it out
     */
    public record Line(int number, String text, List<String> cells, boolean wholeParagraph) {
        public Line {
            cells = List.copyOf(cells);
        }

        public static Line physical(int number, String text) {
            return new Line(number, text, List.of(), false);
        }

        public boolean isTableRow() {
            return !cells.isEmpty();
        }
    }

    public DocumentText {
        lines = List.copyOf(lines);
    }

    /** The lines of a plain text, as in a text file. */
    public static DocumentText ofPlainText(String text) {
        String[] physical = text.split("\\R", -1);
        List<Line> lines = new ArrayList<>(physical.length);
        for (int i = 0; i < physical.length; i++) {
            lines.add(Line.physical(i + 1, physical[i]));
        }
        return new DocumentText(Format.PLAIN_TEXT, lines);
    }
}
