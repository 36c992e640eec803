package vn.ntm.documents.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The automatic lists a .docx file defines. */
final class Numbering {
    private static final int LEVELS = 9;

    private final Map<String, ListDefinition> definitions = new HashMap<>();
    private final Map<String, ListDefinition> lists = new HashMap<>();

    static Numbering none() {
        return new Numbering();
    }

    /** Reads the numbering part. */
    static Numbering read(XmlCursor xml) {
        Numbering numbering = new Numbering();
        xml.eachChildOfRoot(name -> {
            String id = xml.attribute(name.equals("num") ? "numId" : "abstractNumId");
            if (id == null) {
                xml.skip();
            } else if (name.equals("abstractNum")) {
                numbering.definitions.put(id, ListDefinition.read(xml));
            } else if (name.equals("num")) {
                numbering.lists.put(id, ListDefinition.read(xml));
            } else {
                xml.skip();
            }
        });
        return numbering;
    }

    /** The list with this number; empty for "0" and for numbers the file does not define. */
    Optional<ListNumbering> list(@Nullable String id, Styles styles) {
        ListDefinition own = id == null ? null : lists.get(id);
        if (id == null || own == null || own.definition() == null) {
            return Optional.empty();
        }
        String countedBy = definitionOf(own.definition(), styles);
        ListDefinition common = definitions.get(countedBy);
        List<ListLevel> levels = new ArrayList<>();
        for (int i = 0; i < LEVELS; i++) {
            levels.add(firstOf(own.level(i), common == null ? null : common.level(i)));
        }
        return Optional.of(new ListNumbering(id, countedBy, levels, own.restarts()));
    }

    /** The level of a paragraph that says only which style it has. */
    int levelOfStyle(ListNumbering list, @Nullable String style) {
        ListDefinition definition = definitions.get(list.countedBy());
        return definition == null || style == null ? 0 : definition.levelOfStyle(style);
    }

    /** A definition may only point to the list of a numbering style, which then is the one that counts. */
    private String definitionOf(String id, Styles styles) {
        ListDefinition definition = definitions.get(id);
        String style = definition == null ? null : definition.numberingStyle();
        String linkedList = style == null ? null : styles.listOf(style);
        ListDefinition linked = linkedList == null ? null : lists.get(linkedList);
        return linked == null || linked.definition() == null ? id : linked.definition();
    }

    private static ListLevel firstOf(@Nullable ListLevel own, @Nullable ListLevel common) {
        return own != null ? own : common != null ? common : ListLevel.PLAIN;
    }
}
