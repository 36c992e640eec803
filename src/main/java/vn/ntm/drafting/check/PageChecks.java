package vn.ntm.drafting.check;

import java.util.List;
import java.util.stream.StreamSupport;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.ntm.drafting.word.WordFile;
import vn.ntm.drafting.word.Xml;

/** Paper, margins, letters and page numbers (handbook 11.1). */
final class PageChecks {
    private static final String PAGE = "drafting.file.paper";
    private static final String FONT = "Times New Roman";
    private static final double TWIPS_PER_MM = 56.7;
    private static final double A4_SHORT = 210;
    private static final double A4_LONG = 297;
    private static final double TOLERANCE = 0.6;

    private PageChecks() {}

    static void examine(WordFile file, List<Printed> printed, Form form) {
        Document xml = file.xml(WordFile.BODY);
        List<Element> sections = Xml.all(xml, "sectPr");
        sections.forEach(section -> paper(section, form));
        sections.stream().findFirst().ifPresent(first -> upright(first, form));
        numbers(file, sections, form);
        printed.stream()
                .flatMap(paragraph -> paragraph.fonts().stream())
                .filter(font -> !font.equals(FONT))
                .distinct()
                .forEach(font ->
                        form.error(vn.ntm.drafting.Element.FONT, "drafting.file.font", font.isEmpty() ? "?" : font));
    }

    private static void paper(Element section, Form form) {
        Xml.child(section, "pgSz").ifPresent(size -> {
            double width = millimetres(size, "w");
            double height = millimetres(size, "h");
            if (Math.abs(Math.min(width, height) - A4_SHORT) > TOLERANCE
                    || Math.abs(Math.max(width, height) - A4_LONG) > TOLERANCE) {
                form.error(vn.ntm.drafting.Element.PAGE, PAGE, Math.round(width), Math.round(height));
            }
        });
        Xml.child(section, "pgMar").ifPresent(margins -> {
            margin(form, margins, "top", 20, 25);
            margin(form, margins, "bottom", 20, 25);
            margin(form, margins, "left", 30, 35);
            margin(form, margins, "right", 15, 20);
        });
    }

    private static void margin(Form form, Element margins, String side, int least, int most) {
        double wide = millimetres(margins, side);
        if (wide < least - TOLERANCE || wide > most + TOLERANCE) {
            form.error(vn.ntm.drafting.Element.PAGE, "drafting.file.margin-" + side, Math.round(wide), least, most);
        }
    }

    private static void upright(Element section, Form form) {
        Xml.child(section, "pgSz")
                .filter(size -> millimetres(size, "w") > millimetres(size, "h"))
                .ifPresent(size -> form.error(vn.ntm.drafting.Element.PAGE, "drafting.file.across"));
    }

    private static void numbers(WordFile file, List<Element> sections, Form form) {
        boolean numbered = StreamSupport.stream(file.names().spliterator(), false)
                .filter(name -> name.matches("word/header\\d*\\.xml"))
                .flatMap(name -> Xml.all(file.xml(name), "*").stream())
                .anyMatch(PageChecks::isPageNumber);
        if (!numbered) {
            form.error(vn.ntm.drafting.Element.PAGE_NUMBER, "drafting.file.no-page-number");
        }
        if (!sections.isEmpty() && Xml.child(sections.getFirst(), "titlePg").isEmpty()) {
            form.error(vn.ntm.drafting.Element.PAGE_NUMBER, "drafting.file.first-page-number");
        }
    }

    private static boolean isPageNumber(Element element) {
        return (Xml.is(element, "instrText") && element.getTextContent().strip().startsWith("PAGE"))
                || (Xml.is(element, "fldSimple")
                        && Xml.attribute(element, "instr").strip().startsWith("PAGE"));
    }

    private static double millimetres(Element element, String attribute) {
        String written = Xml.attribute(element, attribute);
        return written.matches("-?\\d{1,6}") ? Integer.parseInt(written) / TWIPS_PER_MM : 0;
    }
}
