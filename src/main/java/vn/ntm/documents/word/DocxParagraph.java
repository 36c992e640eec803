package vn.ntm.documents.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import vn.ntm.documents.text.FontText;
import vn.ntm.documents.text.Lines;

/** One paragraph of a .docx file while it is read, with the text boxes that hang on it. */
final class DocxParagraph {
    private final XmlCursor xml;
    private final Styles styles;
    private final DocxBody body;
    private final Lines boxes;
    private final FontText text = new FontText();
    /** For each open field, innermost first, whether its instruction is being read, which nobody sees. */
    private final Deque<Boolean> fields = new ArrayDeque<>();

    private ParagraphProperties properties = ParagraphProperties.NONE;

    DocxParagraph(XmlCursor xml, Styles styles, DocxBody body, Lines boxes) {
        this.xml = xml;
        this.styles = styles;
        this.body = body;
        this.boxes = boxes;
    }

    /** Reads the paragraph the cursor stands on. */
    void read() {
        xml.eachChild(this::readContent);
    }

    ParagraphProperties properties() {
        return properties;
    }

    String text() {
        return text.text();
    }

    private void readContent(String name) {
        switch (name) {
            case "pPr" -> properties = ParagraphProperties.read(xml);
            case "r" -> new Run().read();
            case "hyperlink",
                    "ins",
                    "moveTo",
                    "smartTag",
                    "customXml",
                    "sdt",
                    "sdtContent",
                    "fldSimple",
                    "dir",
                    "bdo",
                    "oMath",
                    "oMathPara" -> xml.eachChild(this::readContent);
            case "AlternateContent" -> xml.eachChild(this::readChosen);
            default -> xml.skip();
        }
    }

    /** Of two ways to show the same thing, the newer. */
    private void readChosen(String name) {
        if (name.equals("Choice")) {
            xml.eachChild(this::readContent);
        } else {
            xml.skip();
        }
    }

    private final class Run {
        private RunLook look = styles.look(RunProperties.NONE, properties.style());

        void read() {
            xml.eachChild(this::readPart);
        }

        private void readPart(String name) {
            switch (name) {
                case "rPr" -> look = styles.look(RunProperties.read(xml), properties.style());
                case "t" -> show(xml.text());
                case "fldChar" -> field(Objects.requireNonNullElse(xml.attribute("fldCharType"), ""));
                case "sym" -> sign();
                case "drawing", "pict", "object" -> xml.eachChild(this::readDrawing);
                case "AlternateContent" -> xml.eachChild(this::readChosenPart);
                default -> {
                    show(character(name));
                    xml.skip();
                }
            }
        }

        private static String character(String element) {
            return switch (element) {
                case "tab", "ptab" -> "\t";
                case "br", "cr" -> "\n";
                case "noBreakHyphen" -> "-";
                case "softHyphen" -> "\u00AD";
                default -> "";
            };
        }

        private void readChosenPart(String name) {
            if (name.equals("Choice")) {
                xml.eachChild(this::readPart);
            } else {
                xml.skip();
            }
        }

        /** A drawing reads as the text in its boxes. */
        private void readDrawing(String name) {
            switch (name) {
                case "txbxContent" -> body.read(boxes);
                case "Fallback" -> xml.skip();
                default -> xml.eachChild(this::readDrawing);
            }
        }

        private void field(String boundary) {
            switch (boundary) {
                case "begin" -> fields.push(true);
                case "separate" -> {
                    fields.poll();
                    fields.push(false);
                }
                case "end" -> fields.poll();
                default -> {}
            }
            xml.skip();
        }

        private void sign() {
            String code = xml.attribute("char");
            xml.skip();
            if (code != null && code.matches("[0-9A-Fa-f]{1,4}")) {
                show(Symbols.sign(Integer.parseInt(code, 16)));
            }
        }

        private void show(String characters) {
            if (look.isHidden() || fields.contains(true)) {
                return;
            }
            text.append(Symbols.readable(characters), look.fontName(), look.isInCapitals());
        }
    }
}
