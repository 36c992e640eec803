package vn.ntm.drafting.word;

import java.util.List;
import java.util.Objects;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.ntm.drafting.ColumnFormat;
import vn.ntm.drafting.TableColumn;
import vn.ntm.drafting.TableContent;
import vn.ntm.drafting.TableRow;
import vn.ntm.drafting.layout.HeaderCells;
import vn.ntm.drafting.layout.Look;
import vn.ntm.drafting.layout.Piece;

/** Writes pieces as paragraphs and tables before a place in the document; paragraphs of a block lie in a bookmark under its key. */
final class Writing {
    /** Before the key of a block in the name of its bookmark. */
    static final String BOOKMARK = "ntm_";

    private final Document document;
    private int bookmarks = 1000;

    Writing(Document document) {
        this.document = document;
    }

    /** @param width of the text, in twentieths of a point */
    void before(Element place, List<Piece> pieces, int width) {
        for (int i = 0; i < pieces.size(); i++) {
            Element written = switch (pieces.get(i)) {
                case Piece.Line line -> line(line);
                case Piece.Grid grid -> grid(grid.content(), width);
            };
            if (Xml.is(written, "tbl")) {
                place.getParentNode().insertBefore(gap(), place);
            }
            place.getParentNode().insertBefore(written, place);
            String key = pieces.get(i).key();
            if (key != null && Xml.is(written, "p")) {
                bookmark(
                        written,
                        key,
                        i == 0 || !key.equals(pieces.get(i - 1).key()),
                        i == pieces.size() - 1 || !key.equals(pieces.get(i + 1).key()));
            }
        }
    }

    /** Keeps a table from the words above, and from a table above. */
    private Element gap() {
        Element paragraph = Xml.element(document, "p");
        Xml.add(Xml.add(paragraph, "pPr"), "pStyle", "val", "NtmRule");
        return paragraph;
    }

    private Element line(Piece.Line line) {
        Element paragraph = paragraph(line.look());
        if (!line.lead().isEmpty()) {
            Element run = run(paragraph, line.lead());
            run.insertBefore(Xml.element(document, "rPr"), run.getFirstChild());
            Xml.add((Element) run.getFirstChild(), "b");
        }
        run(paragraph, line.words());
        return paragraph;
    }

    private Element paragraph(Look look) {
        Element paragraph = Xml.element(document, "p");
        Xml.add(Xml.add(paragraph, "pPr"), "pStyle", "val", look.style());
        return paragraph;
    }

    static Element run(Element paragraph, String words) {
        Element run = Xml.add(paragraph, "r");
        fill(run, words);
        return run;
    }

    /** The words behind what the run holds, "\n" as a break. */
    static void fill(Element run, String words) {
        String[] lines = words.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                Xml.add(run, "br");
            }
            Element text = Xml.add(run, "t");
            text.setAttribute("xml:space", "preserve");
            text.setTextContent(lines[i]);
        }
    }

    private void bookmark(Element paragraph, String key, boolean first, boolean last) {
        if (first) {
            Element start =
                    Xml.element(document, "bookmarkStart", "id", String.valueOf(++bookmarks), "name", BOOKMARK + key);
            paragraph.insertBefore(
                    start, Objects.requireNonNull(paragraph.getFirstChild()).getNextSibling());
        }
        if (last) {
            Xml.add(paragraph, "bookmarkEnd", "id", String.valueOf(bookmarks));
        }
    }

    private Element grid(TableContent content, int width) {
        Element table = Xml.element(document, "tbl");
        Element properties = Xml.add(table, "tblPr");
        Xml.add(properties, "tblW", "w", String.valueOf(width), "type", "dxa");
        Xml.add(properties, "jc", "val", "center");
        Element borders = Xml.add(properties, "tblBorders");
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            Xml.add(borders, side, "val", "single", "sz", "4", "space", "0", "color", "000000");
        }
        Xml.add(properties, "tblLayout", "type", "fixed");
        int[] widths = widths(content.leaves(), width);
        Element columns = Xml.add(table, "tblGrid");
        for (int column : widths) {
            Xml.add(columns, "gridCol", "w", String.valueOf(column));
        }
        header(table, content, widths);
        content.rows().forEach(row -> row(table, content.leaves(), row, widths));
        return table;
    }

    private static int[] widths(List<TableColumn> columns, int width) {
        int shares = columns.stream().mapToInt(TableColumn::width).sum();
        return columns.stream()
                .mapToInt(column -> width * column.width() / shares)
                .toArray();
    }

    private void header(Element table, TableContent content, int[] widths) {
        List<List<HeaderCells.Cell>> lines = HeaderCells.of(content);
        for (int line = 0; line < lines.size(); line++) {
            Element row = row(table);
            Xml.add((Element) row.getFirstChild(), "tblHeader");
            for (int column = 0; column < widths.length; ) {
                column = headerCell(row, lines, line, column, widths);
            }
        }
    }

    /** The cell that covers the column in the line, also one that began above; answers the column behind it. */
    private int headerCell(Element row, List<List<HeaderCells.Cell>> lines, int line, int column, int[] widths) {
        for (int above = line; above >= 0; above--) {
            for (HeaderCells.Cell cell : lines.get(above)) {
                if (cell.from() == column && above + cell.lines() > line) {
                    Element properties = cell(row, widths, column, cell.columns());
                    if (cell.lines() > 1) {
                        Xml.add(properties, "vMerge", "val", above == line ? "restart" : "continue");
                    }
                    Xml.add(properties, "vAlign", "val", "center");
                    cellText(properties, Look.TABLE_HEAD, above == line ? cell.title() : "", "center", false);
                    return column + cell.columns();
                }
            }
        }
        throw new IllegalStateException("No header above column " + column);
    }

    private void row(Element table, List<TableColumn> columns, TableRow data, int[] widths) {
        Element row = row(table);
        for (int i = 0; i < columns.size(); i++) {
            ColumnFormat format = columns.get(i).format();
            String place = format.rightAligned() ? "right" : format == ColumnFormat.CENTRED ? "center" : "left";
            cellText(
                    cell(row, widths, i, 1),
                    Look.TABLE_TEXT,
                    data.cells().get(i).written(format),
                    place,
                    data.kind() != TableRow.Kind.PLAIN);
        }
    }

    private static Element row(Element table) {
        Element row = Xml.add(table, "tr");
        Xml.add(Xml.add(row, "trPr"), "cantSplit");
        return row;
    }

    private static Element cell(Element row, int[] widths, int from, int columns) {
        int width = 0;
        for (int i = from; i < from + columns; i++) {
            width += widths[i];
        }
        Element properties = Xml.add(Xml.add(row, "tc"), "tcPr");
        Xml.add(properties, "tcW", "w", String.valueOf(width), "type", "dxa");
        if (columns > 1) {
            Xml.add(properties, "gridSpan", "val", String.valueOf(columns));
        }
        return properties;
    }

    private void cellText(Element properties, Look look, String words, String place, boolean bold) {
        Element paragraph = paragraph(look);
        Xml.add((Element) paragraph.getFirstChild(), "jc", "val", place);
        Element run = run(paragraph, words);
        if (bold) {
            run.insertBefore(Xml.element(document, "rPr"), run.getFirstChild());
            Xml.add((Element) run.getFirstChild(), "b");
        }
        properties.getParentNode().appendChild(paragraph);
    }
}
