package vn.ntm.drafting.word;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.ntm.drafting.Annex;
import vn.ntm.drafting.Head;
import vn.ntm.drafting.OfficialDocument;
import vn.ntm.drafting.Signing;
import vn.ntm.drafting.layout.Laying;
import vn.ntm.drafting.layout.Look;
import vn.ntm.drafting.layout.Piece;
import vn.ntm.drafting.layout.Wording;

/** Puts a document into a template. */
public final class Filling {
    private final Wording wording;
    private final Laying laying;

    public Filling(Wording wording) {
        this.wording = wording;
        this.laying = new Laying(wording);
    }

    /** The .docx file; bookmarks name its blocks so that {@link ReadingBack} finds them again. */
    public byte[] fill(WordFile template, OfficialDocument document) {
        Document xml = template.xml(WordFile.BODY);
        Writing writing = new Writing(xml);
        words(xml, document);
        blocks(xml, document, writing);
        Rules.draw(xml);
        annexes(xml, document, writing);
        return Styles.complete(template).with(WordFile.BODY, xml).bytes();
    }

    private void words(Document xml, OfficialDocument document) {
        Map<Marker, String> words = new EnumMap<>(Marker.class);
        Head head = document.head();
        words.put(Marker.PARENT, head.parent() == null ? "" : head.parent());
        words.put(Marker.ISSUER, head.issuer());
        words.put(Marker.NUMBER, head.reference());
        words.put(Marker.PLACE_DATE, wording.placeAndDate(head));
        words.put(Marker.TYPE_NAME, document.type().heading());
        words.put(Marker.SUBJECT, wording.subject(document));
        words.put(Marker.SIGNER, Objects.requireNonNullElse(document.signing().name(), ""));
        Signing left = document.countersigning();
        words.put(Marker.COUNTERSIGNER, left == null ? "" : Objects.requireNonNullElse(left.name(), ""));
        for (Element paragraph : Xml.all(xml, "p")) {
            words.forEach((marker, text) -> Markers.replace(paragraph, marker, text));
        }
    }

    private void blocks(Document xml, OfficialDocument document, Writing writing) {
        Map<Marker, List<Piece>> pieces = new EnumMap<>(Marker.class);
        pieces.put(
                Marker.URGENCY,
                lines(Look.SIGNING, wording.urgency(document.head()).lines().toList()));
        pieces.put(Marker.ADDRESSEES, laying.addressees(document));
        pieces.put(Marker.LEGAL_BASIS, laying.basis(document));
        pieces.put(Marker.BODY, laying.body(document));
        pieces.put(Marker.RECIPIENTS, lines(Look.RECIPIENTS, wording.recipients(document.recipients())));
        pieces.put(Marker.SIGNING, lines(Look.SIGNING, wording.authority(document.signing())));
        Signing left = document.countersigning();
        pieces.put(Marker.COUNTERSIGNING, left == null ? List.of() : lines(Look.SIGNING, wording.authority(left)));
        pieces.forEach((marker, written) -> Markers.alone(xml, marker).forEach(place -> {
            writing.before(place, written, Pages.of(xml).textWidth());
            remove(place);
        }));
    }

    private void annexes(Document xml, OfficialDocument document, Writing writing) {
        List<Annex> annexes = document.annexes();
        if (annexes.isEmpty()) {
            return;
        }
        Element last = Pages.of(xml).section();
        Element main = (Element) last.cloneNode(true);
        last.getParentNode().insertBefore(Pages.ending(xml, (Element) main.cloneNode(true)), last);
        for (int number = 1; number <= annexes.size(); number++) {
            Element section = Pages.turned(
                    (Element) main.cloneNode(true), annexes.get(number - 1).orientation());
            writing.before(last, laying.annex(document, number), Pages.width(section));
            if (number < annexes.size()) {
                last.getParentNode().insertBefore(Pages.ending(xml, section), last);
            } else {
                last.getParentNode().replaceChild(section, last);
            }
        }
    }

    private static List<Piece> lines(Look look, List<String> words) {
        List<Piece> lines = new ArrayList<>();
        words.forEach(line -> lines.add(new Piece.Line(null, look, "", line)));
        return lines;
    }

    /** Takes a paragraph away; a cell keeps at least one. */
    private static void remove(Element paragraph) {
        Node parent = paragraph.getParentNode();
        Optional<Element> other = Xml.children((Element) parent)
                .filter(child -> Xml.is(child, "p") && !child.equals(paragraph))
                .findFirst();
        if (other.isPresent()) {
            parent.removeChild(paragraph);
        } else {
            Xml.all(paragraph, "r").forEach(run -> run.getParentNode().removeChild(run));
        }
    }
}
