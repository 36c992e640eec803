package vn.ntm.documents.word;

import org.jspecify.annotations.Nullable;

/**
 * The properties of one paragraph, or of a style.
 *
 * @param list number of the list it belongs to; "0" takes it out of the list its style puts it in
 * @param level level in that list, from 0
 * @param mark of the paragraph's end
 */
record ParagraphProperties(
        @Nullable String style,
        @Nullable String list,
        @Nullable Integer level,
        RunProperties mark) {
    static final ParagraphProperties NONE = new ParagraphProperties(null, null, null, RunProperties.NONE);

    /** Reads the {@code pPr} the cursor stands on. */
    static ParagraphProperties read(XmlCursor xml) {
        Reading reading = new Reading();
        xml.eachChild(name -> {
            switch (name) {
                case "pStyle" -> {
                    reading.style = xml.attribute("val");
                    xml.skip();
                }
                case "numPr" -> reading.numbering(xml);
                case "rPr" -> reading.mark = RunProperties.read(xml);
                default -> xml.skip();
            }
        });
        return new ParagraphProperties(reading.style, reading.list, reading.level, reading.mark);
    }

    /** This list and level where given, else those of the style below. */
    ParagraphProperties over(ParagraphProperties below) {
        return new ParagraphProperties(
                style, list == null ? below.list : list, level == null ? below.level : level, mark);
    }

    private static final class Reading {
        @Nullable
        String style;

        @Nullable
        String list;

        @Nullable
        Integer level;

        RunProperties mark = RunProperties.NONE;

        void numbering(XmlCursor xml) {
            xml.eachChild(name -> {
                switch (name) {
                    case "numId" -> list = xml.attribute("val");
                    case "ilvl" -> level = xml.number("val", 0);
                    default -> {}
                }
                xml.skip();
            });
        }
    }
}
