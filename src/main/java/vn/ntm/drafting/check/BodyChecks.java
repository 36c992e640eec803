package vn.ntm.drafting.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.ntm.drafting.Element;
import vn.ntm.drafting.ListLetter;
import vn.ntm.drafting.RomanNumeral;

/** Box 6: grounds, headings, clauses, points and paragraphs, up to "./.". */
final class BodyChecks {
    private static final Pattern SECTION = Pattern.compile("([IVXLC]+)\\s*\\.\\s*\\S.*");
    private static final Pattern CLAUSE = Pattern.compile("(\\d+)\\.\\s\\S.*");
    private static final Pattern POINT = Pattern.compile("(\\p{Ll})\\)\\s.*");
    private static final Pattern CHAPTER = Pattern.compile("(?:Phần|Chương) [IVXLC]+");
    private static final Pattern ANNEX = Pattern.compile("(?iu)phụ lục(?: [IVXLC]+)?");
    private static final int TITLE_LINES = 2;
    private static final int SIX_POINTS = 120;
    private static final int LEAST_INDENT = 547;
    private static final int MOST_INDENT = 740;
    private static final int SINGLE = 240;
    private static final int ONE_AND_A_HALF = 360;

    private final Form form;
    private int sections;
    private int points;

    private BodyChecks(Form form) {
        this.form = form;
    }

    static void examine(List<Printed> all, Form form) {
        boolean letter =
                all.stream().anyMatch(one -> one.inTable() && one.text().startsWith("V/v"));
        List<Printed> body = all.stream()
                .filter(one -> !one.inTable())
                .skip(letter ? 0 : TITLE_LINES)
                .takeWhile(one -> !ANNEX.matcher(one.text()).matches() && !EndChecks.isRecipients(one))
                .filter(one -> !EndChecks.isAddressee(one, all))
                .toList();
        if (body.isEmpty()) {
            form.error(Element.BODY, "drafting.file.missing");
            return;
        }
        BodyChecks checks = new BodyChecks(form);
        List<Printed> enacting = body.stream().takeWhile(BodyChecks::isEnacting).toList();
        enacting.forEach(one -> form.size(Element.LEGAL_BASIS, one, 13, 14).bold(Element.LEGAL_BASIS, one, true));
        List<Printed> grounds = body.stream()
                .skip(enacting.size())
                .takeWhile(one -> one.text().startsWith("Căn cứ"))
                .toList();
        checks.grounds(grounds);
        body.stream().skip(enacting.size() + (long) grounds.size()).forEach(checks::paragraph);
        if (!body.getLast().text().endsWith("./.")) {
            form.error(Element.BODY, "drafting.file.no-end", body.getLast().beginning());
        }
    }

    /** Who enacts stands in capitals in the middle, above the grounds; "QUYẾT ĐỊNH:" stands below them. */
    private static boolean isEnacting(Printed one) {
        return one.alignment().equals("center") && one.capitals() && !one.text().endsWith(":");
    }

    private void grounds(List<Printed> grounds) {
        for (int i = 0; i < grounds.size(); i++) {
            Printed ground = grounds.get(i);
            form.size(Element.LEGAL_BASIS, ground, 13, 14).italic(Element.LEGAL_BASIS, ground, true);
            String end = i == grounds.size() - 1 ? "." : ";";
            if (!ground.text().endsWith(end)
                    && !(end.equals(".") && ground.text().endsWith(";"))) {
                form.error(Element.LEGAL_BASIS, "drafting.file.end-sign", ground.beginning(), end);
            }
        }
    }

    private void paragraph(Printed one) {
        Matcher section = SECTION.matcher(one.text());
        Matcher point = POINT.matcher(one.text());
        if (CHAPTER.matcher(one.text()).matches()) {
            sections = 0;
            form.size(Element.CHAPTER, one, 13, 14)
                    .bold(Element.CHAPTER, one, true)
                    .centred(Element.CHAPTER, one);
        } else if (section.matches()) {
            section(one, section.group(1));
        } else if (CLAUSE.matcher(one.text()).matches()) {
            points = 0;
            form.size(Element.CLAUSE, one, 13, 14).italic(Element.CLAUSE, one, false);
        } else if (point.matches()) {
            point(one, point.group(1));
        } else {
            plain(one);
        }
    }

    private void section(Printed one, String number) {
        points = 0;
        form.size(Element.SECTION, one, 13, 14).bold(Element.SECTION, one, true).capitals(Element.SECTION, one);
        String asked = RomanNumeral.of(++sections);
        if (!number.equals(asked)) {
            form.error(Element.SECTION, "drafting.file.order", number, asked);
        }
        if (!one.text().startsWith(number + ". ")) {
            form.error(Element.SECTION, "drafting.file.section-stop", one.beginning());
        }
    }

    private void point(Printed one, String letter) {
        form.size(Element.POINT, one, 13, 14).bold(Element.POINT, one, false).italic(Element.POINT, one, false);
        points = letter.equals("a") ? 1 : points + 1;
        String asked = ListLetter.of(points);
        if (!letter.equals(asked)) {
            form.error(Element.POINT, "drafting.file.letter-order", letter, asked);
            points = Math.max(1, ListLetter.ORDER.indexOf(letter) + 1);
        }
    }

    /** Words below the headings; what stands in the middle is a heading of its own. */
    private void plain(Printed one) {
        form.size(Element.BODY, one, 13, 14);
        if (one.alignment().equals("center")) {
            return;
        }
        form.italic(Element.BODY, one, false);
        if (!one.alignment().equals("both")) {
            form.error(Element.BODY, "drafting.file.not-justified", one.beginning());
        }
        int indent = one.measure("ind", "firstLine");
        if (indent < LEAST_INDENT || indent > MOST_INDENT) {
            form.error(Element.BODY, "drafting.file.indent", one.beginning());
        }
        if (one.measure("spacing", "before") + one.measure("spacing", "after") < SIX_POINTS) {
            form.error(Element.BODY, "drafting.file.gap", one.beginning());
        }
        boolean inLines = Stream.of("", "auto")
                .anyMatch(one.styles().ofParagraph(one.paragraph(), "spacing", "lineRule")::equals);
        int line = Optional.of(one.measure("spacing", "line"))
                .filter(said -> said != 0)
                .orElse(SINGLE);
        if (inLines && (line < SINGLE || line > ONE_AND_A_HALF)) {
            form.error(Element.BODY, "drafting.file.line-spacing", one.beginning());
        }
    }
}
