package vn.ntm.documents.word;

import java.util.ArrayList;
import java.util.List;
import vn.ntm.documents.text.Lines;

/** The running text of a .docx file: paragraphs with their list numbers, tables row by row. Tracked deletions are left out. */
final class DocxBody {
    private final XmlCursor xml;
    private final Styles styles;
    private final Numbering numbering;
    private final ListCounters counters = new ListCounters();

    DocxBody(XmlCursor xml, Styles styles, Numbering numbering) {
        this.xml = xml;
        this.styles = styles;
        this.numbering = numbering;
    }

    /** Reads the document part. */
    void readDocument(Lines lines) {
        xml.eachChildOfRoot(name -> {
            if (name.equals("body")) {
                read(lines);
            } else {
                xml.skip();
            }
        });
    }

    /** Reads the paragraphs and tables of the element the cursor stands on. */
    void read(Lines lines) {
        Blocks blocks = new Blocks(lines);
        xml.eachChild(blocks::readBlock);
        blocks.finish();
    }

    private String label(ParagraphProperties own) {
        ParagraphProperties complete = styles.complete(own);
        return numbering
                .list(complete.list(), styles)
                .map(list -> counters.next(
                        list, complete.level() != null ? complete.level() : numbering.levelOfStyle(list, own.style())))
                .orElse("");
    }

    private final class Blocks {
        private final Lines lines;
        /** Text of paragraphs whose end was deleted, which runs on into the next. */
        private String carried = "";

        Blocks(Lines lines) {
            this.lines = lines;
        }

        private void readBlock(String name) {
            switch (name) {
                case "p" -> readParagraph();
                case "tbl" -> readTable();
                case "sdt", "sdtContent", "ins", "moveTo", "customXml" -> xml.eachChild(this::readBlock);
                default -> xml.skip();
            }
        }

        private void finish() {
            if (!carried.isEmpty()) {
                lines.paragraph(carried);
            }
        }

        private void readParagraph() {
            Lines boxes = lines.apart();
            DocxParagraph paragraph = new DocxParagraph(xml, styles, DocxBody.this, boxes);
            paragraph.read();
            String text = carried + paragraph.text();
            if (paragraph.properties().mark().deleted()) {
                carried = text;
            } else {
                carried = "";
                lines.paragraph(label(paragraph.properties()) + text);
            }
            lines.addAll(boxes);
        }

        private void readTable() {
            xml.eachChild(name -> {
                switch (name) {
                    case "tr" -> readRow();
                    case "sdt", "sdtContent", "ins", "customXml" -> readTable();
                    default -> xml.skip();
                }
            });
        }

        private void readRow() {
            Row row = new Row(lines);
            xml.eachChild(row::readPart);
            if (!row.deleted) {
                lines.row(row.cells);
            }
        }
    }

    private final class Row {
        private final Lines lines;
        private final List<String> cells = new ArrayList<>();
        private boolean deleted;

        Row(Lines lines) {
            this.lines = lines;
        }

        private void readPart(String name) {
            switch (name) {
                case "tc" -> {
                    Lines cell = lines.apart();
                    DocxBody.this.read(cell);
                    cells.add(cell.asCell());
                }
                case "trPr" ->
                    xml.eachChild(property -> {
                        deleted |= property.equals("del");
                        xml.skip();
                    });
                case "sdt", "sdtContent", "customXml" -> xml.eachChild(this::readPart);
                default -> xml.skip();
            }
        }
    }
}
