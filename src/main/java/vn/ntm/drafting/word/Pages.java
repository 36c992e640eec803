package vn.ntm.drafting.word;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.ntm.documents.UnreadableDocument;
import vn.ntm.drafting.Annex.Orientation;

/** The page of the main part of a document, as its last section describes it; lengths in twentieths of a point. */
record Pages(Element section) {
    /** @throws UnreadableDocument when the file describes no page */
    static Pages of(Document xml) {
        Element body = Xml.all(xml, "body").getFirst();
        return new Pages(Xml.child(body, "sectPr").orElseThrow(() -> new UnreadableDocument("drafting.file.no-word")));
    }

    int textWidth() {
        return width(section);
    }

    static int width(Element section) {
        Element size = Xml.child(section, "pgSz").orElseThrow(() -> new UnreadableDocument("drafting.file.no-word"));
        Element margins =
                Xml.child(section, "pgMar").orElseThrow(() -> new UnreadableDocument("drafting.file.no-word"));
        return number(size, "w") - number(margins, "left") - number(margins, "right");
    }

    private static int number(Element element, String attribute) {
        String written = Xml.attribute(element, attribute);
        return written.matches("-?\\d{1,6}") ? Integer.parseInt(written) : 0;
    }

    /** The section of an annex: pages of its own numbers, across where asked. */
    static Element turned(Element section, Orientation orientation) {
        Element size = Xml.child(section, "pgSz").orElseThrow(() -> new UnreadableDocument("drafting.file.no-word"));
        if (orientation == Orientation.LANDSCAPE) {
            String width = Xml.attribute(size, "w");
            size.setAttributeNS(Xml.W, "w:w", Xml.attribute(size, "h"));
            size.setAttributeNS(Xml.W, "w:h", width);
            size.setAttributeNS(Xml.W, "w:orient", "landscape");
        }
        Xml.child(section, "pgNumType").ifPresent(section::removeChild);
        Element numbers = Xml.element(section.getOwnerDocument(), "pgNumType", "start", "1");
        section.insertBefore(numbers, Xml.child(section, "pgMar").orElseThrow().getNextSibling());
        return section;
    }

    /** A paragraph that ends a section, as small as can be. */
    static Element ending(Document xml, Element section) {
        Element paragraph = Xml.element(xml, "p");
        Element properties = Xml.add(paragraph, "pPr");
        Xml.add(properties, "pStyle", "val", "NtmRule");
        properties.appendChild(section);
        return paragraph;
    }
}
