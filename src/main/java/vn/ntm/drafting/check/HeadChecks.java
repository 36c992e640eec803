package vn.ntm.drafting.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Node;
import vn.ntm.drafting.Element;
import vn.ntm.drafting.layout.TextWidth;
import vn.ntm.drafting.word.Xml;

/** Boxes 1 to 5: from the name of the state to the subject. */
final class HeadChecks {
    private static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";
    private static final Pattern REPUBLIC_LIKE = Pattern.compile("(?iu)cộng (?:hòa|hoà) xã hội chủ nghĩa việt nam");
    private static final Pattern MOTTO_LIKE = Pattern.compile("(?iu)độc lập\\s*[-–—]\\s*tự do\\s*[-–—]\\s*hạnh phúc");
    private static final Pattern NUMBER_LIKE = Pattern.compile("(?iu)số\\s*:.*");
    private static final Pattern NUMBER = Pattern.compile("Số: (\\d+)/([\\p{L}\\d]+(?:-[\\p{L}\\d]+)*)");
    private static final Pattern DATE_LIKE = Pattern.compile("(?iu).*,\\s*ngày.*tháng.*năm.*");
    private static final Pattern DATE = Pattern.compile(".+, ngày (\\d+) tháng (\\d+) năm (\\d{4})");
    private static final double TWIPS = 20;
    private static final double MISSED = 0.12;

    private HeadChecks() {}

    static void examine(List<Printed> all, Form form) {
        Optional<Printed> republic = find(all, REPUBLIC_LIKE);
        republic.ifPresentOrElse(
                found -> form.size(Element.REPUBLIC, found, 12, 13)
                        .bold(Element.REPUBLIC, found, true)
                        .capitals(Element.REPUBLIC, found)
                        .centred(Element.REPUBLIC, found),
                () -> form.error(Element.REPUBLIC, "drafting.file.missing"));
        find(all, MOTTO_LIKE)
                .ifPresentOrElse(found -> motto(found, form), () -> form.error(Element.MOTTO, "drafting.file.missing"));
        republic.ifPresent(found -> bodies(all, found, form));
        find(all, NUMBER_LIKE)
                .ifPresentOrElse(
                        found -> number(found, form), () -> form.error(Element.NUMBER, "drafting.file.missing"));
        find(all, DATE_LIKE)
                .ifPresentOrElse(
                        found -> date(found, form), () -> form.error(Element.PLACE_DATE, "drafting.file.missing"));
        title(all, form);
    }

    private static void motto(Printed found, Form form) {
        form.size(Element.MOTTO, found, 13, 14).bold(Element.MOTTO, found, true).centred(Element.MOTTO, found);
        if (!found.text().equals(MOTTO)) {
            form.error(Element.MOTTO, "drafting.file.motto", found.text());
        }
        line(Element.MOTTO, found, 1, 1, form);
    }

    /** The bodies in the cell left of the state's name: bold is who issues, above stands the superior. */
    private static void bodies(List<Printed> all, Printed republic, Form form) {
        Node cell = republic.paragraph().getParentNode();
        Node row = cell.getParentNode();
        List<Printed> left = all.stream()
                .filter(one -> !cell.equals(one.paragraph().getParentNode()))
                .filter(one -> row != null
                        && row.equals(one.paragraph().getParentNode().getParentNode()))
                .toList();
        List<Printed> issuer = left.stream().filter(Printed::bold).toList();
        if (issuer.isEmpty()) {
            form.error(Element.ISSUER, left.isEmpty() ? "drafting.file.missing" : "drafting.file.issuer-not-bold");
            return;
        }
        issuer.forEach(one -> form.size(Element.ISSUER, one, 12, 13)
                .capitals(Element.ISSUER, one)
                .centred(Element.ISSUER, one));
        line(Element.ISSUER, issuer.getLast(), 1 / 3.0, 1 / 2.0, form);
        left.stream()
                .takeWhile(one -> !one.bold())
                .forEach(one -> form.size(Element.PARENT, one, 12, 13)
                        .bold(Element.PARENT, one, false)
                        .capitals(Element.PARENT, one)
                        .centred(Element.PARENT, one));
    }

    private static void number(Printed found, Form form) {
        form.size(Element.NUMBER, found, 13, 13)
                .bold(Element.NUMBER, found, false)
                .italic(Element.NUMBER, found, false);
        Matcher written = NUMBER.matcher(found.text());
        if (!written.matches()) {
            form.error(Element.NUMBER, "drafting.file.number", found.text());
        } else if (!written.group(1).equals("%02d".formatted(Integer.parseInt(written.group(1))))) {
            form.error(Element.NUMBER, "drafting.file.number-zero", written.group(1));
        }
    }

    private static void date(Printed found, Form form) {
        form.size(Element.PLACE_DATE, found, 13, 14).italic(Element.PLACE_DATE, found, true);
        Matcher written = DATE.matcher(found.text());
        if (!written.matches()) {
            form.error(Element.PLACE_DATE, "drafting.file.date", found.text());
            return;
        }
        int day = Integer.parseInt(written.group(1));
        int month = Integer.parseInt(written.group(2));
        if (!written.group(1).equals("%02d".formatted(day))) {
            form.error(Element.PLACE_DATE, "drafting.file.day-zero", written.group(1));
        }
        if (!written.group(2).equals(month < 3 ? "0" + month : String.valueOf(month))) {
            form.error(Element.PLACE_DATE, "drafting.file.month-zero", written.group(2));
        }
    }

    /** Type and subject below the head; a letter has "V/v" in the head instead. */
    private static void title(List<Printed> all, Form form) {
        Optional<Printed> letter = all.stream()
                .filter(one -> one.inTable() && one.text().startsWith("V/v"))
                .findFirst();
        if (letter.isPresent()) {
            form.size(Element.LETTER_SUBJECT, letter.get(), 12, 13)
                    .bold(Element.LETTER_SUBJECT, letter.get(), false)
                    .italic(Element.LETTER_SUBJECT, letter.get(), false);
            return;
        }
        List<Printed> below =
                all.stream().filter(one -> !one.inTable()).limit(2).toList();
        if (below.size() < 2 || !below.getFirst().capitals()) {
            form.error(Element.TYPE_NAME, "drafting.file.missing");
            return;
        }
        Printed type = below.getFirst();
        Printed subject = below.getLast();
        form.size(Element.TYPE_NAME, type, 13, 14)
                .bold(Element.TYPE_NAME, type, true)
                .centred(Element.TYPE_NAME, type);
        form.size(Element.SUBJECT, subject, 13, 14)
                .bold(Element.SUBJECT, subject, true)
                .centred(Element.SUBJECT, subject);
        if (subject.capitals()) {
            form.error(Element.SUBJECT, "drafting.file.capitals", subject.beginning());
        }
        line(Element.SUBJECT, subject, 1 / 3.0, 1 / 2.0, form);
    }

    /** A line below the words: drawn, or the border of the next paragraph, whose indents tell how long it is. */
    private static void line(Element element, Printed above, double least, double most, Form form) {
        org.w3c.dom.Element next = next(above.paragraph());
        if (!Xml.all(above.paragraph(), "drawing").isEmpty()
                || !Xml.all(above.paragraph(), "pict").isEmpty()) {
            return;
        }
        if (next == null || Xml.all(next, "pBdr").isEmpty()) {
            form.error(element, "drafting.file.no-line");
            return;
        }
        Printed rule = Printed.of(next, above.styles());
        Optional<org.w3c.dom.Element> cell = Optional.ofNullable(
                        above.paragraph().getParentNode())
                .filter(parent -> Xml.is(parent, "tc"))
                .map(org.w3c.dom.Element.class::cast);
        cell.flatMap(in -> Xml.child(in, "tcPr").flatMap(look -> Xml.child(look, "tcW")))
                .map(width -> Xml.attribute(width, "w"))
                .filter(width -> width.matches("\\d{1,6}"))
                .ifPresent(width -> {
                    double length =
                            (Integer.parseInt(width) - rule.measure("ind", "left") - rule.measure("ind", "right"))
                                    / TWIPS;
                    double words = Xml.words(above.paragraph())
                            .lines()
                            .mapToDouble(one -> TextWidth.bold()
                                    .of(one.strip(), above.sizes().getFirst()))
                            .max()
                            .orElse(0);
                    if (length < words * (least - MISSED) || length > words * (most + MISSED)) {
                        form.error(element, "drafting.file.line-length", Math.round(100 * length / words));
                    }
                });
    }

    private static org.w3c.dom.@org.jspecify.annotations.Nullable Element next(Node paragraph) {
        for (Node after = paragraph.getNextSibling(); after != null; after = after.getNextSibling()) {
            if (Xml.is(after, "p")) {
                return (org.w3c.dom.Element) after;
            }
        }
        return null;
    }

    private static Optional<Printed> find(List<Printed> all, Pattern like) {
        return all.stream().filter(one -> like.matcher(one.text()).matches()).findFirst();
    }
}
