package vn.ntm.drafting.word;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.ntm.drafting.layout.TextWidth;

/** The lines under motto, issuer and subject: as long as the words above them, or a share of these. */
final class Rules {
    /** A third to a half of the words above, as the decree asks. */
    private static final double SHORT = 0.4;

    private static final Map<Marker, Double> SHARES =
            Map.of(Marker.MOTTO_RULE, 1.0, Marker.ISSUER_RULE, SHORT, Marker.SUBJECT_RULE, SHORT);
    private static final int TWIPS = 20;
    private static final double USUAL_SIZE = 13;

    private Rules() {}

    static void draw(Document xml) {
        SHARES.forEach((marker, share) -> Markers.alone(xml, marker).forEach(paragraph -> draw(xml, paragraph, share)));
    }

    private static void draw(Document xml, Element paragraph, double share) {
        double width = width(xml, paragraph);
        Element above = above(paragraph);
        double length = above == null ? 0 : longest(above, width) * share;
        long side = Math.round((width - length) / 2 * TWIPS);
        while (paragraph.hasChildNodes()) {
            paragraph.removeChild(Objects.requireNonNull(paragraph.getFirstChild()));
        }
        Element properties = Xml.add(paragraph, "pPr");
        Xml.add(properties, "pStyle", "val", "NtmRule");
        Xml.add(Xml.add(properties, "pBdr"), "top", "val", "single", "sz", "6", "space", "1", "color", "000000");
        Xml.add(properties, "ind", "left", String.valueOf(side), "right", String.valueOf(side), "firstLine", "0");
    }

    /** Of the words above, in points; the words are broken in two where they are wider than their place. */
    private static double longest(Element above, double width) {
        double size = size(above);
        TextWidth bold = TextWidth.bold();
        String words = Xml.words(above).strip();
        String broken = bold.broken(words, size, width);
        if (Xml.is(above.getParentNode(), "tc") && !broken.equals(words)) {
            Element text = Xml.all(above, "t").getFirst();
            Element run = (Element) text.getParentNode();
            Xml.all(above, "t").forEach(part -> part.getParentNode().removeChild(part));
            Writing.fill(run, broken);
        }
        return Math.min(
                width,
                broken.lines().mapToDouble(line -> bold.of(line, size)).max().orElse(0));
    }

    private static double size(Element paragraph) {
        return Xml.all(paragraph, "sz").stream()
                .map(size -> Xml.attribute(size, "val"))
                .filter(half -> half.matches("\\d{1,3}"))
                .mapToDouble(half -> Integer.parseInt(half) / 2.0)
                .findFirst()
                .orElse(USUAL_SIZE);
    }

    private static @Nullable Element above(Element paragraph) {
        for (Node before = paragraph.getPreviousSibling(); before != null; before = before.getPreviousSibling()) {
            if (Xml.is(before, "p")) {
                return (Element) before;
            }
        }
        return null;
    }

    /** Of the cell or page the paragraph stands in, in points. */
    private static double width(Document xml, Element paragraph) {
        Node parent = paragraph.getParentNode();
        if (Xml.is(parent, "tc")) {
            return Xml.child((Element) parent, "tcPr")
                    .flatMap(properties -> Xml.child(properties, "tcW"))
                    .map(cell -> Xml.attribute(cell, "w"))
                    .filter(twips -> twips.matches("\\d{1,6}"))
                    .map(twips -> Integer.parseInt(twips) / (double) TWIPS)
                    .orElseGet(() -> Pages.of(xml).textWidth() / 2.0 / TWIPS);
        }
        return Pages.of(xml).textWidth() / (double) TWIPS;
    }
}
