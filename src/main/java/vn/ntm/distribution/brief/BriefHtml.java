package vn.ntm.distribution.brief;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ntm.distribution.QrCode;
import vn.ntm.shared.Texts;

/** Briefs as an XHTML page for print, one sheet of A4 each. */
final class BriefHtml {
    private static final String STYLES = styles();
    private static final int PIXELS_A_MODULE = 8;

    private final Texts texts;

    BriefHtml(Texts texts) {
        this.texts = texts;
    }

    /** All of them in one page; each with the size that fits it. */
    String page(List<Brief> briefs, List<Fit> fits) {
        String title = escaped(
                texts.of("distribution.brief.title", briefs.getFirst().head().year()));
        StringBuilder html = new StringBuilder("<!DOCTYPE html><html lang=\"vi\"><head><title>" + title
                + "</title><meta name=\"subject\" content=\"" + title + "\"/><meta name=\"description\" content=\""
                + title + "\"/><style>" + STYLES + "</style></head><body>");
        for (int i = 0; i < briefs.size(); i++) {
            html.append(sheet(briefs.get(i), fits.get(i)));
        }
        return html.append("</body></html>").toString();
    }

    private String sheet(Brief brief, Fit fit) {
        return "<div class=\"sheet\" style=\"font-size:" + fit.size() + "pt\">" + letterhead(brief.head()) + "<h1>"
                + escaped(texts.of("distribution.brief.of", brief.hamletName())) + "</h1><p>"
                + escaped(brief.head().lead()) + " " + escaped(texts.of("distribution.brief.ask")) + "</p>"
                + works(brief, fit) + standing(brief, fit) + foot(brief) + "</div>";
    }

    private String letterhead(Brief.Head head) {
        String commune = escaped(head.communeName().toUpperCase(Locale.ROOT));
        String with = head.document().isEmpty()
                ? texts.of("distribution.brief.with")
                : texts.of("distribution.brief.with-plan", head.document());
        return "<table class=\"head\"><tr><td><p>" + escaped(texts.of("distribution.brief.committee")) + "</p><p><b>"
                + commune + "</b></p></td><td><p><b>"
                + escaped(texts.of("distribution.brief.title", head.year()).toUpperCase(Locale.ROOT))
                + "</b></p><p class=\"small\">" + escaped(with) + "</p></td></tr></table>";
    }

    private String works(Brief brief, Fit fit) {
        if (brief.works().isEmpty()) {
            return "<p>" + escaped(texts.of("distribution.brief.works.none")) + "</p>";
        }
        String rows = brief.works().stream().limit(fit.works()).map(this::row).collect(Collectors.joining());
        int left = brief.works().size() - fit.works();
        return "<table class=\"works\"><thead><tr>"
                + Stream.of("work", "due", "done")
                        .map(key -> "<th scope=\"col\" class=\"" + key + "\">"
                                + escaped(texts.of("distribution.brief.column." + key)) + "</th>")
                        .collect(Collectors.joining())
                + "</tr></thead><tbody>" + rows + "</tbody></table>"
                + (left > 0 ? "<p class=\"small\">" + escaped(texts.of("distribution.brief.more", left)) + "</p>" : "");
    }

    private String row(Brief.Work work) {
        String who = work.who().isEmpty()
                ? ""
                : "<br/><span class=\"small\">" + escaped(texts.of("distribution.brief.who", work.who())) + "</span>";
        String title = escaped(work.title());
        return "<tr><td>" + (work.own() ? "<b>" + title + "</b>" : title) + who + "</td><td>" + escaped(work.due())
                + "</td><td><span class=\"box\">&#160;</span> "
                + escaped(texts.of("distribution.brief.done-on")) + "</td></tr>";
    }

    private String standing(Brief brief, Fit fit) {
        if (brief.figures().isEmpty()) {
            return "";
        }
        return "<h2>" + escaped(texts.of("distribution.brief.standing")) + "</h2><ul>"
                + brief.figures().stream()
                        .limit(fit.figures())
                        .map(one -> "<li>" + escaped(one.indicator()) + ": <b>" + escaped(one.words()) + "</b></li>")
                        .collect(Collectors.joining())
                + "</ul>";
    }

    private String foot(Brief brief) {
        String address = brief.address();
        String code = address == null
                ? ""
                : "<td class=\"qr\"><img alt=\"" + escaped(texts.of("distribution.brief.qr")) + "\" src=\""
                        + QrCode.of(address).dataAddress(PIXELS_A_MODULE) + "\"/></td>";
        String scan = address == null
                ? ""
                : "<p>" + escaped(texts.of("distribution.brief.scan")) + "<br/><span class=\"small\">"
                        + escaped(address) + "</span></p>";
        String ask = brief.contacts().isEmpty()
                ? ""
                : "<p>" + escaped(texts.of("distribution.brief.contacts", String.join("; ", brief.contacts())))
                        + "</p>";
        return "<table class=\"foot\"><tr>" + code + "<td>" + ask + scan + "<p class=\"small\">"
                + escaped(texts.of("distribution.brief.day", brief.head().day())) + "</p></td></tr></table>";
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String styles() {
        try (InputStream in = BriefHtml.class.getResourceAsStream("/distribution/brief.css")) {
            return new String(Objects.requireNonNull(in, "brief.css").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
