package vn.ntm.drafting.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** How paragraphs and letters look once styles, the styles below them and the defaults of the file are taken together. */
public final class StyleSheet {
    private static final String NORMAL = "Normal";

    private final Map<String, Element> styles = new HashMap<>();
    private final Optional<Element> letterDefaults;
    private final Optional<Element> paragraphDefaults;

    public StyleSheet(WordFile file) {
        Document xml = file.xml(WordFile.STYLES);
        Xml.all(xml, "style").forEach(style -> styles.put(Xml.attribute(style, "styleId"), style));
        this.letterDefaults = Xml.all(xml, "rPrDefault").stream().findFirst().flatMap(at -> Xml.child(at, "rPr"));
        this.paragraphDefaults = Xml.all(xml, "pPrDefault").stream().findFirst().flatMap(at -> Xml.child(at, "pPr"));
    }

    /** An attribute of a property of the paragraph, empty when nobody says: {@code spacing}, {@code before}. */
    public String ofParagraph(Element paragraph, String property, String attribute) {
        Function<Element, Optional<String>> ask = holder -> value(holder, property, attribute);
        return Xml.child(paragraph, "pPr")
                .flatMap(ask)
                .or(() -> inStyles(styleOf(paragraph), "pPr", ask))
                .or(() -> paragraphDefaults.flatMap(ask))
                .orElse("");
    }

    /** An attribute of a property of the letters of a run. */
    public String ofRun(Element paragraph, Element run, String property, String attribute) {
        Function<Element, Optional<String>> ask = holder -> value(holder, property, attribute);
        Optional<Element> own = Xml.child(run, "rPr");
        return own.flatMap(ask)
                .or(() -> own.flatMap(look -> Xml.child(look, "rStyle"))
                        .flatMap(style -> inStyles(Xml.attribute(style, "val"), "rPr", ask)))
                .or(() -> inStyles(styleOf(paragraph), "rPr", ask))
                .or(() -> letterDefaults.flatMap(ask))
                .orElse("");
    }

    /** Whether a property is on: {@code b}, {@code i}. */
    public boolean isOn(Element paragraph, Element run, String property) {
        return ofRun(paragraph, run, property, "val").equals("on");
    }

    private static Optional<String> value(Element holder, String property, String attribute) {
        return Xml.child(holder, property).flatMap(found -> {
            String written = Xml.attribute(found, attribute);
            if (property.equals("b") || property.equals("i") || property.equals("caps")) {
                return Optional.of(Set.of("0", "false", "off").contains(written) ? "off" : "on");
            }
            return written.isEmpty() ? Optional.empty() : Optional.of(written);
        });
    }

    private static String styleOf(Element paragraph) {
        return Xml.child(paragraph, "pPr")
                .flatMap(properties -> Xml.child(properties, "pStyle"))
                .map(style -> Xml.attribute(style, "val"))
                .orElse(NORMAL);
    }

    private Optional<String> inStyles(String style, String part, Function<Element, Optional<String>> ask) {
        Set<String> seen = new HashSet<>();
        String at = style;
        while (seen.add(at) && styles.containsKey(at)) {
            Element found = styles.get(at);
            Optional<String> said = Xml.child(found, part).flatMap(ask);
            if (said.isPresent()) {
                return said;
            }
            at = Xml.child(found, "basedOn")
                    .map(below -> Xml.attribute(below, "val"))
                    .orElse("");
        }
        return Optional.empty();
    }
}
