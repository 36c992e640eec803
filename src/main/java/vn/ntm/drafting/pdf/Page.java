package vn.ntm.drafting.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.ntm.drafting.Annex.Orientation;
import vn.ntm.drafting.OfficialDocument;
import vn.ntm.drafting.Signing;
import vn.ntm.drafting.layout.Laying;
import vn.ntm.drafting.layout.TextWidth;
import vn.ntm.drafting.layout.Wording;
import vn.ntm.shared.Texts;

/** The whole document as one XHTML page for print. */
final class Page {
    private static final String SHEET = resource("/drafting/pdf/document.css");
    private static final double SHORT_RULE = 0.4;
    private static final double LEFT_CELL = 187;
    private static final double TEXT_WIDTH = 467;

    private final Texts texts;
    private final Wording wording;
    private final Laying laying;

    Page(Texts texts) {
        this.texts = texts;
        this.wording = new Wording(texts);
        this.laying = new Laying(wording);
    }

    String html(OfficialDocument document) {
        String title =
                Html.escaped(document.type().name() + " " + document.head().reference());
        return "<!DOCTYPE html><html lang=\"vi\"><head><title>" + title + "</title>" + meta("subject", document)
                + meta("description", document) + "<style>" + SHEET + "</style></head><body>"
                + head(document) + title(document)
                + Html.pieces(laying.addressees(document)) + Html.pieces(laying.basis(document))
                + Html.pieces(laying.body(document)) + signatures(document) + annexes(document) + "</body></html>";
    }

    private static String meta(String name, OfficialDocument document) {
        return "<meta name=\"" + name + "\" content=\"" + Html.escaped(document.subject()) + "\"/>";
    }

    private String head(OfficialDocument document) {
        TextWidth bold = TextWidth.bold();
        String issuer = bold.broken(document.head().issuer(), 13, LEFT_CELL);
        double longest =
                issuer.lines().mapToDouble(line -> bold.of(line, 13)).max().orElse(0);
        String motto = texts.of("drafting.form.motto");
        String parent = document.head().parent();
        return "<table class=\"head\"><tr><td class=\"body\">"
                + (parent == null ? "" : "<p class=\"size13\">" + Html.lines(parent) + "</p>")
                + "<p class=\"size13 strong\">" + Html.lines(issuer) + "</p>" + rule(longest * SHORT_RULE)
                + "</td><td><p class=\"size13 strong\">" + Html.escaped(texts.of("drafting.form.republic"))
                + "</p><p class=\"strong\">"
                + Html.escaped(motto) + "</p>" + rule(bold.of(motto, 14))
                + "</td></tr><tr><td><p class=\"size13 number\">"
                + Html.escaped(texts.of("drafting.form.number", document.head().reference())) + "</p>"
                + letterSubject(document) + urgency(document) + "</td><td><p class=\"date\">"
                + Html.escaped(wording.placeAndDate(document.head())) + "</p></td></tr></table>";
    }

    private String letterSubject(OfficialDocument document) {
        return document.type().named() ? "" : "<p class=\"about\">" + Html.lines(wording.subject(document)) + "</p>";
    }

    private String urgency(OfficialDocument document) {
        String stamp = wording.urgency(document.head());
        return stamp.isEmpty() ? "" : "<p class=\"strong number\">" + stamp + "</p>";
    }

    private String title(OfficialDocument document) {
        if (!document.type().named()) {
            return "<p class=\"gap\"></p>";
        }
        TextWidth bold = TextWidth.bold();
        double width = bold.broken(document.subject(), 14, TEXT_WIDTH)
                .lines()
                .mapToDouble(line -> bold.of(line, 14))
                .max()
                .orElse(0);
        return "<h1 class=\"type\">" + Html.escaped(document.type().heading()) + "</h1><p class=\"subject\">"
                + Html.lines(document.subject()) + "</p>" + rule(Math.min(width, TEXT_WIDTH) * SHORT_RULE);
    }

    private static String rule(double points) {
        return "<div class=\"rule\" style=\"width:" + String.format(Locale.ROOT, "%.1f", points) + "pt\"></div>";
    }

    private String signatures(OfficialDocument document) {
        Signing left = document.countersigning();
        String recipients =
                "<p class=\"recipients-head\">" + Html.escaped(texts.of("drafting.form.recipients")) + "</p>"
                        + wording.recipients(document.recipients()).stream()
                                .map(line -> "<p class=\"recipients\">" + Html.lines(line) + "</p>")
                                .collect(Collectors.joining());
        if (left == null) {
            return "<table class=\"signatures\"><tr><td class=\"who\">" + recipients + "</td><td>"
                    + signature(document.signing()) + "</td></tr></table>";
        }
        return "<table class=\"signatures\"><tr><td>" + signature(left) + "</td><td>" + signature(document.signing())
                + "</td></tr></table>" + recipients;
    }

    private String signature(Signing signing) {
        String lines = wording.authority(signing).stream()
                .map(line -> "<p class=\"signing\">" + Html.lines(line) + "</p>")
                .collect(Collectors.joining());
        return lines + "<p class=\"signer\">" + Html.escaped(Objects.requireNonNullElse(signing.name(), "")) + "</p>";
    }

    private String annexes(OfficialDocument document) {
        return IntStream.rangeClosed(1, document.annexes().size())
                .mapToObj(number -> "<div id=\"" + Parts.annex(number) + "\" class=\""
                        + (document.annexes().get(number - 1).orientation() == Orientation.LANDSCAPE
                                ? "landscape"
                                : "portrait")
                        + "\">" + Html.pieces(laying.annex(document, number)) + "</div>")
                .collect(Collectors.joining());
    }

    private static String resource(String name) {
        try (InputStream in = Page.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Names that the parts of a document bear in the page. */
    static List<String> parts(OfficialDocument document) {
        return IntStream.rangeClosed(1, document.annexes().size())
                .mapToObj(Parts::annex)
                .toList();
    }
}
