package vn.ntm.documents.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The styles of a document, with what they inherit. */
final class Styles {
    private final Map<String, Style> styles = new HashMap<>();
    private RunLook defaults = RunLook.INHERITED;
    private @Nullable String defaultParagraphStyle;

    private record Style(@Nullable String basedOn, RunLook look, ParagraphProperties paragraph) {}

    /** Reads the styles part. */
    static Styles read(XmlCursor xml) {
        Styles styles = new Styles();
        xml.eachChildOfRoot(name -> {
            switch (name) {
                case "docDefaults" -> styles.readDefaults(xml);
                case "style" -> styles.readStyle(xml);
                default -> xml.skip();
            }
        });
        return styles;
    }

    static Styles none() {
        return new Styles();
    }

    /** How a run looks, from its own properties down to the defaults of the document. */
    RunLook look(RunProperties run, @Nullable String paragraphStyle) {
        RunLook look = run.look();
        for (Style style : inherited(run.style())) {
            look = look.over(style.look());
        }
        for (Style style : inherited(orDefault(paragraphStyle))) {
            look = look.over(style.look());
        }
        return look.over(defaults);
    }

    /** The paragraph's properties with the list its style may put it in. */
    ParagraphProperties complete(ParagraphProperties own) {
        ParagraphProperties complete = own;
        for (Style style : inherited(orDefault(own.style()))) {
            complete = complete.over(style.paragraph());
        }
        return complete;
    }

    /** The list a numbering style stands for. */
    @Nullable
    String listOf(String style) {
        return complete(new ParagraphProperties(style, null, null, RunProperties.NONE))
                .list();
    }

    /** A style with all it is based on, nearest first. */
    private List<Style> inherited(@Nullable String id) {
        List<Style> chain = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        String next = id;
        while (next != null && seen.add(next)) {
            Style style = styles.get(next);
            if (style == null) {
                break;
            }
            chain.add(style);
            next = style.basedOn();
        }
        return chain;
    }

    private @Nullable String orDefault(@Nullable String style) {
        return style == null ? defaultParagraphStyle : style;
    }

    private void readDefaults(XmlCursor xml) {
        xml.eachChild(group -> xml.eachChild(name -> {
            if (name.equals("rPr")) {
                defaults = RunProperties.read(xml).look();
            } else {
                xml.skip();
            }
        }));
    }

    private void readStyle(XmlCursor xml) {
        String id = xml.attribute("styleId");
        boolean isDefault = xml.attribute("default") != null && "paragraph".equals(xml.attribute("type"));
        StyleReading reading = new StyleReading();
        xml.eachChild(name -> {
            switch (name) {
                case "basedOn" -> {
                    reading.basedOn = xml.attribute("val");
                    xml.skip();
                }
                case "rPr" -> reading.look = RunProperties.read(xml).look();
                case "pPr" -> reading.paragraph = ParagraphProperties.read(xml);
                default -> xml.skip();
            }
        });
        if (id != null) {
            styles.put(id, new Style(reading.basedOn, reading.look, reading.paragraph));
            defaultParagraphStyle = isDefault ? id : defaultParagraphStyle;
        }
    }

    private static final class StyleReading {
        @Nullable
        String basedOn;

        RunLook look = RunLook.INHERITED;
        ParagraphProperties paragraph = ParagraphProperties.NONE;
    }
}
