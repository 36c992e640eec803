package vn.ntm.documents.word;

import org.jspecify.annotations.Nullable;

/** The properties of one run, or of the mark that ends a paragraph. */
record RunProperties(@Nullable String style, RunLook look, boolean deleted) {
    static final RunProperties NONE = new RunProperties(null, RunLook.INHERITED, false);

    /** Reads the {@code rPr} the cursor stands on. */
    static RunProperties read(XmlCursor xml) {
        Reading reading = new Reading();
        xml.eachChild(name -> {
            switch (name) {
                case "rStyle" -> reading.style = xml.attribute("val");
                case "rFonts" -> reading.font = font(xml);
                case "vanish" -> reading.hidden = xml.isOn();
                case "caps" -> reading.capitals = xml.isOn();
                case "del" -> reading.deleted = true;
                default -> {}
            }
            xml.skip();
        });
        RunLook look = new RunLook(reading.font, reading.hidden, reading.capitals);
        return new RunProperties(reading.style, look, reading.deleted);
    }

    /** A theme's font is a Unicode one, so its name does not matter; but it hides the font of the style below. */
    private static @Nullable String font(XmlCursor xml) {
        String latin = xml.attribute("ascii");
        if (latin == null) {
            latin = xml.attribute("hAnsi");
        }
        return latin == null && xml.attribute("asciiTheme") != null ? "" : latin;
    }

    private static final class Reading {
        @Nullable
        String style;

        @Nullable
        String font;

        @Nullable
        Boolean hidden;

        @Nullable
        Boolean capitals;

        boolean deleted;
    }
}
