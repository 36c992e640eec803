package vn.ntm.documents.word;

import org.jspecify.annotations.Nullable;
import vn.ntm.documents.text.FontText;

/** Gathers the properties of one list level in a .docx file. */
final class LevelReading {
    String font = "";

    @Nullable
    String style;

    /** Word counts from 0 where a level names no start. */
    private int start;

    private NumberStyle numbers = NumberStyle.DECIMAL;
    private String pattern = "";
    private boolean tight;
    private boolean allDecimal;
    private @Nullable Integer restartsAfter;

    void property(String name, XmlCursor xml) {
        switch (name) {
            case "start" -> start = xml.number("val", 1);
            case "numFmt" -> numbers = numberStyle(xml.attribute("val"));
            case "lvlText" -> pattern = valueOrEmpty(xml);
            case "suff" -> tight = valueOrEmpty(xml).equals("nothing");
            case "isLgl" -> allDecimal = xml.isOn();
            case "lvlRestart" -> restartsAfter = xml.number("val", 0);
            case "pStyle" -> style = xml.attribute("val");
            default -> {}
        }
    }

    ListLevel level() {
        FontText label = new FontText();
        label.append(pattern, font, false);
        return new ListLevel(start, numbers, label.text(), tight, allDecimal, restartsAfter);
    }

    private static String valueOrEmpty(XmlCursor xml) {
        String value = xml.attribute("val");
        return value == null ? "" : value;
    }

    /** The styles of other writing systems count the same things; digits say which. */
    private static NumberStyle numberStyle(@Nullable String name) {
        return switch (name) {
            case "bullet" -> NumberStyle.BULLET;
            case "none" -> NumberStyle.NONE;
            case "upperRoman" -> NumberStyle.UPPER_ROMAN;
            case "lowerRoman" -> NumberStyle.LOWER_ROMAN;
            case "upperLetter" -> NumberStyle.UPPER_LETTER;
            case "lowerLetter" -> NumberStyle.LOWER_LETTER;
            case "decimalZero" -> NumberStyle.DECIMAL_ZERO;
            case null, default -> NumberStyle.DECIMAL;
        };
    }
}
