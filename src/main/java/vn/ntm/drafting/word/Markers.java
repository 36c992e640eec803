package vn.ntm.drafting.word;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Finds markers in paragraphs, also those that Word tore into several runs. */
final class Markers {
    private Markers() {}

    /** Paragraphs that hold nothing but the block marker. */
    static List<Element> alone(Document xml, Marker marker) {
        return Xml.all(xml, "p").stream()
                .filter(paragraph -> Xml.words(paragraph).strip().equals(marker.written()))
                .toList();
    }

    /** Puts the words in the place of the marker, in the look of its first letter; a paragraph that held nothing else goes when there are no words. */
    static void replace(Element paragraph, Marker marker, String words) {
        if (words.isEmpty() && Xml.words(paragraph).strip().equals(marker.written()) && marker == Marker.PARENT) {
            paragraph.getParentNode().removeChild(paragraph);
            return;
        }
        for (int at = text(paragraph).indexOf(marker.written());
                at >= 0;
                at = text(paragraph).indexOf(marker.written())) {
            replaceAt(paragraph, at, at + marker.written().length(), words);
        }
    }

    private static String text(Element paragraph) {
        StringBuilder text = new StringBuilder();
        Xml.all(paragraph, "t").forEach(part -> text.append(part.getTextContent()));
        return text.toString();
    }

    private static void replaceAt(Element paragraph, int from, int to, String words) {
        int begin = 0;
        List<Element> parts = new ArrayList<>(Xml.all(paragraph, "t"));
        for (Element part : parts) {
            String text = part.getTextContent();
            int end = begin + text.length();
            if (end > from && begin < to) {
                String before = text.substring(0, Math.max(0, from - begin));
                String after = text.substring(Math.min(text.length(), to - begin));
                part.setAttribute("xml:space", "preserve");
                part.setTextContent(before + (from >= begin ? words : "") + after);
            }
            begin = end;
        }
    }
}
