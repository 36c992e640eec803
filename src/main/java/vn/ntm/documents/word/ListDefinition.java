package vn.ntm.documents.word;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The levels a .docx file describes for a kind of list, or a list's own deviations from them. */
final class ListDefinition {
    private final Map<Integer, ListLevel> levels = new HashMap<>();
    private final Map<Integer, Integer> restarts = new HashMap<>();
    private final Map<String, Integer> levelOfStyle = new HashMap<>();
    private @Nullable String numberingStyle;
    private @Nullable String definition;

    /** Reads the {@code abstractNum} or {@code num} the cursor stands on. */
    static ListDefinition read(XmlCursor xml) {
        ListDefinition read = new ListDefinition();
        xml.eachChild(name -> {
            switch (name) {
                case "lvl" -> read.level(xml);
                case "lvlOverride" -> read.override(xml);
                case "numStyleLink" -> read.numberingStyle = value(xml);
                case "abstractNumId" -> read.definition = value(xml);
                default -> xml.skip();
            }
        });
        return read;
    }

    @Nullable
    ListLevel level(int index) {
        return levels.get(index);
    }

    /** Levels (from 0) that begin anew where the list first appears, each with its first number. */
    Map<Integer, Integer> restarts() {
        return restarts;
    }

    /** The level that names this paragraph style as its own; the first where none does. */
    int levelOfStyle(String style) {
        return levelOfStyle.getOrDefault(style, 0);
    }

    /** The numbering style whose list this definition stands for. */
    @Nullable
    String numberingStyle() {
        return numberingStyle;
    }

    /** The definition this list is made after. */
    @Nullable
    String definition() {
        return definition;
    }

    private void override(XmlCursor xml) {
        int index = xml.number("ilvl", 0);
        xml.eachChild(name -> {
            switch (name) {
                case "startOverride" -> {
                    restarts.put(index, xml.number("val", 1));
                    xml.skip();
                }
                case "lvl" -> level(xml);
                default -> xml.skip();
            }
        });
    }

    private void level(XmlCursor xml) {
        int index = xml.number("ilvl", 0);
        LevelReading level = new LevelReading();
        xml.eachChild(name -> {
            if (name.equals("rPr")) {
                level.font = RunProperties.read(xml).look().fontName();
            } else {
                level.property(name, xml);
                xml.skip();
            }
        });
        levels.put(index, level.level());
        if (level.style != null) {
            levelOfStyle.put(level.style, index);
        }
    }

    private static @Nullable String value(XmlCursor xml) {
        String value = xml.attribute("val");
        xml.skip();
        return value;
    }
}
