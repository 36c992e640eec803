package vn.ntm.drafting.check;

import static vn.ntm.drafting.Finding.error;
import static vn.ntm.drafting.Finding.warning;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.ntm.drafting.Block;
import vn.ntm.drafting.Element;
import vn.ntm.drafting.Finding;
import vn.ntm.drafting.OfficialDocument;
import vn.ntm.drafting.RomanNumeral;
import vn.ntm.drafting.Signing;

/** What a document lacks before it can be issued, from its content alone. */
public final class ContentCheck {
    private static final Pattern TITLES = Pattern.compile(
            "(?iu)^(?:ths|ts|pgs|gs|bs|cn|ks|thạc sĩ|thạc sỹ|tiến sĩ|tiến sỹ|kỹ sư|cử nhân|bác sĩ|bác sỹ)[.\\s].*");

    private ContentCheck() {}

    /** All that is found, in the order of the elements; empty when nothing keeps it from being issued. */
    public static List<Finding> examine(OfficialDocument document) {
        List<Finding> found = new ArrayList<>();
        head(document, found);
        body(document, found);
        signing(document, found);
        annexes(document).forEach(found::add);
        return List.copyOf(found);
    }

    private static void head(OfficialDocument document, List<Finding> found) {
        if (document.head().issuer().isBlank()) {
            found.add(error(Element.ISSUER, "drafting.check.no-issuer"));
        }
        if (document.head().number() == null) {
            found.add(error(Element.NUMBER, "drafting.check.no-number"));
        }
        if (document.head().symbol().isBlank() || document.head().symbol().contains(" ")) {
            found.add(error(
                    Element.NUMBER, "drafting.check.symbol", document.head().symbol()));
        }
        if (document.head().date() == null) {
            found.add(error(Element.PLACE_DATE, "drafting.check.no-date"));
        }
        if (document.head().place().isBlank()) {
            found.add(error(Element.PLACE_DATE, "drafting.check.no-place"));
        }
        if (document.subject().isBlank()) {
            found.add(error(subjectOf(document), "drafting.check.no-subject"));
        }
    }

    private static Element subjectOf(OfficialDocument document) {
        return document.type().named() ? Element.SUBJECT : Element.LETTER_SUBJECT;
    }

    private static void body(OfficialDocument document, List<Finding> found) {
        if (document.type().addressed() && document.addressees().isEmpty()) {
            found.add(error(Element.ADDRESSEES, "drafting.check.no-addressees"));
        }
        if (document.type().enacted() && document.legalBasis().isEmpty()) {
            found.add(error(Element.LEGAL_BASIS, "drafting.check.no-basis"));
        }
        if (document.body().isEmpty()) {
            found.add(error(Element.BODY, "drafting.check.no-body"));
        }
        document.blocks()
                .filter(block ->
                        !(block instanceof Block.Table) && block.words().isBlank())
                .forEach(block -> found.add(error(Element.BODY, "drafting.check.empty-block", block.key())));
        document.overtaken().forEach(key -> found.add(warning(Element.BODY, "drafting.check.overtaken", key)));
    }

    private static void signing(OfficialDocument document, List<Finding> found) {
        signer(document.signing(), found);
        Signing left = document.countersigning();
        if (left != null) {
            signer(left, found);
        }
        if (document.recipients().lines().isEmpty()) {
            found.add(error(Element.RECIPIENTS, "drafting.check.no-recipients"));
        }
        if (document.recipients().unit() == null) {
            found.add(warning(Element.RECIPIENTS, "drafting.check.no-unit"));
        }
    }

    private static void signer(Signing signing, List<Finding> found) {
        if (signing.post().isBlank()) {
            found.add(error(Element.AUTHORITY, "drafting.check.no-post"));
        }
        String name = signing.name();
        if (name == null) {
            found.add(error(Element.SIGNER, "drafting.check.no-signer"));
        } else if (TITLES.matcher(name).matches()) {
            found.add(error(Element.SIGNER, "drafting.check.titled-signer", name));
        }
    }

    private static Stream<Finding> annexes(OfficialDocument document) {
        String body = document.body().stream().map(Block::words).collect(Collectors.joining("\n"));
        int count = document.annexes().size();
        return IntStream.rangeClosed(1, count)
                .filter(number -> !mentions(body, count == 1 ? "" : RomanNumeral.of(number)))
                .mapToObj(
                        number -> error(Element.ANNEX, "drafting.check.annex-not-mentioned", RomanNumeral.of(number)));
    }

    /** "phụ lục I", also as one of several: "các Phụ lục I, II và III". */
    static boolean mentions(String body, String number) {
        String alone = "phụ lục"
                + (number.isEmpty() ? "" : "(?:\\s+[IVXLC]+\\s*(?:,|và|;|-|–))*\\s*" + number.strip() + "\\b");
        return Pattern.compile(alone, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(body)
                .find();
    }
}
