package vn.ntm.values.bulk.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What a workbook says before its cells can be understood.
 *
 * @param texts those that cells refer to by number
 * @param percentStyles numbers of the styles that show 0,755 as 75,5 %
 */
record XlsxBook(List<Sheet> sheets, List<String> texts, BitSet percentStyles) {
    private static final String BOOK = "xl/workbook.xml";

    /** How old Macintosh files say that they count days from another year. */
    private static final Set<String> FROM_1904 = Set.of("1", "true");

    private static final Set<Integer> PERCENT_FORMATS = Set.of(9, 10);

    /** A sheet by its name and the file it stands in. */
    record Sheet(String name, String part) {}

    static XlsxBook of(XlsxParts parts, TableLimits limits) throws IOException, XMLStreamException {
        Map<String, String> targets = targets(parts);
        List<Sheet> sheets = new ArrayList<>();
        elements(parts, BOOK, (name, xml) -> {
            if (name.equals("sheet") && "visible".equals(attribute(xml, "state", "visible"))) {
                String target = targets.get(attribute(xml, "id", ""));
                if (target != null && target.contains("worksheets/")) {
                    sheets.add(new Sheet(attribute(xml, "name", ""), target));
                }
            } else if (name.equals("workbookPr") && FROM_1904.contains(attribute(xml, "date1904", "0"))) {
                throw new UnreadableTable("values.table.from-1904");
            }
        });
        return new XlsxBook(sheets, texts(parts, limits), percentStyles(parts));
    }

    private static Map<String, String> targets(XlsxParts parts) throws IOException, XMLStreamException {
        Map<String, String> targets = new HashMap<>();
        elements(parts, "xl/_rels/workbook.xml.rels", (name, xml) -> {
            if (name.equals("Relationship") && !"External".equals(attribute(xml, "TargetMode", ""))) {
                String target = attribute(xml, "Target", "");
                targets.put(attribute(xml, "Id", ""), target.startsWith("/") ? target.substring(1) : "xl/" + target);
            }
        });
        return targets;
    }

    private static BitSet percentStyles(XlsxParts parts) throws IOException, XMLStreamException {
        BitSet styles = new BitSet();
        if (!parts.has("xl/styles.xml")) {
            return styles;
        }
        Set<Integer> formats = new HashSet<>(PERCENT_FORMATS);
        boolean[] inCells = new boolean[1];
        int[] style = new int[1];
        elements(parts, "xl/styles.xml", (name, xml) -> {
            switch (name) {
                case "numFmt" -> {
                    if (attribute(xml, "formatCode", "").contains("%")) {
                        formats.add(Integer.valueOf(attribute(xml, "numFmtId", "0")));
                    }
                }
                case "cellStyleXfs", "cellStyles", "dxfs" -> inCells[0] = false;
                case "cellXfs" -> inCells[0] = true;
                case "xf" -> {
                    if (inCells[0]) {
                        styles.set(style[0]++, formats.contains(Integer.valueOf(attribute(xml, "numFmtId", "0"))));
                    }
                }
                default -> {}
            }
        });
        return styles;
    }

    private static List<String> texts(XlsxParts parts, TableLimits limits) throws IOException, XMLStreamException {
        List<String> texts = new ArrayList<>();
        if (!parts.has("xl/sharedStrings.xml")) {
            return texts;
        }
        int[] characters = new int[1];
        elements(parts, "xl/sharedStrings.xml", (name, xml) -> {
            if (name.equals("si")) {
                String text = text(xml, "si");
                characters[0] += text.length();
                if (characters[0] > limits.sharedCharacters()) {
                    throw new UnreadableTable("values.table.grows-too-big");
                }
                texts.add(text);
            }
        });
        return texts;
    }

    /** The words of an element that holds runs of text; how they are read aloud (rPh) is left out. */
    static String text(XMLStreamReader xml, String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int aloud = 0;
        for (int event = next(xml);
                event != XMLStreamConstants.END_ELEMENT || !xml.getLocalName().equals(element);
                event = next(xml)) {
            boolean start = event == XMLStreamConstants.START_ELEMENT;
            boolean end = event == XMLStreamConstants.END_ELEMENT;
            if ((start || end) && xml.getLocalName().equals("rPh")) {
                aloud += start ? 1 : -1;
            } else if (start && xml.getLocalName().equals("t") && aloud == 0) {
                text.append(xml.getElementText());
            }
        }
        return text.toString();
    }

    /** The next event; a document type, behind which entities hide, is refused. */
    static int next(XMLStreamReader xml) throws XMLStreamException {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new UnreadableTable("values.table.hostile");
        }
        return event;
    }

    static String attribute(XMLStreamReader xml, String name, String otherwise) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return otherwise;
    }

    private static void elements(XlsxParts parts, String part, Element taker) throws IOException, XMLStreamException {
        try (XlsxParts.Part open = parts.part(part)) {
            XMLStreamReader xml = Objects.requireNonNull(open.xml());
            while (xml.hasNext()) {
                if (next(xml) == XMLStreamConstants.START_ELEMENT) {
                    taker.take(xml.getLocalName(), xml);
                }
            }
        }
    }

    @FunctionalInterface
    private interface Element {
        void take(String name, XMLStreamReader xml) throws XMLStreamException;
    }
}
