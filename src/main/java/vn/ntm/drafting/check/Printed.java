package vn.ntm.drafting.check;

import java.util.List;
import java.util.Locale;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.ntm.drafting.word.StyleSheet;
import vn.ntm.drafting.word.Xml;
import vn.ntm.shared.VietnameseText;

/** A paragraph of a Word file as a reader sees it. */
record Printed(Element paragraph, String text, StyleSheet styles) {
    private static final Locale VIETNAMESE = Locale.of("vi", "VN");
    private static final double HALVES = 2;

    static Printed of(Element paragraph, StyleSheet styles) {
        String words = VietnameseText.squeezed(VietnameseText.atTheDoor(Xml.words(paragraph)));
        return new Printed(paragraph, words, styles);
    }

    /** The runs in which something is written. */
    List<Element> runs() {
        return Xml.all(paragraph, "r").stream()
                .filter(run -> !Xml.words(run).isBlank())
                .toList();
    }

    boolean bold() {
        return runs().stream().allMatch(run -> styles.isOn(paragraph, run, "b"));
    }

    boolean anyBold() {
        return runs().stream().anyMatch(run -> styles.isOn(paragraph, run, "b"));
    }

    boolean italic() {
        return runs().stream().allMatch(run -> styles.isOn(paragraph, run, "i"));
    }

    boolean anyItalic() {
        return runs().stream().anyMatch(run -> styles.isOn(paragraph, run, "i"));
    }

    /** In points; as Word takes it where the file does not say. */
    List<Double> sizes() {
        return runs().stream()
                .map(run -> styles.ofRun(paragraph, run, "sz", "val"))
                .map(half -> half.matches("\\d{1,3}") ? Integer.parseInt(half) / HALVES : 10.0)
                .distinct()
                .toList();
    }

    List<String> fonts() {
        return runs().stream()
                .map(run -> styles.ofRun(paragraph, run, "rFonts", "ascii"))
                .distinct()
                .toList();
    }

    String alignment() {
        return styles.ofParagraph(paragraph, "jc", "val");
    }

    /** In twentieths of a point; 0 where the file does not say. */
    int measure(String property, String attribute) {
        String said = styles.ofParagraph(paragraph, property, attribute);
        return said.matches("-?\\d{1,6}") ? Integer.parseInt(said) : 0;
    }

    boolean capitals() {
        return text.equals(text.toUpperCase(VIETNAMESE));
    }

    boolean inTable() {
        for (Node above = paragraph.getParentNode(); above != null; above = above.getParentNode()) {
            if (Xml.is(above, "tbl")) {
                return true;
            }
        }
        return false;
    }

    /** The words of the first thirty letters, to say which paragraph is meant. */
    String beginning() {
        return text.length() <= 30 ? text : text.substring(0, 30) + "\u2026";
    }
}
