package vn.ntm.drafting.word;

import java.util.HashSet;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The looks a filled document needs; a template that lost some gets the built-in ones back. */
final class Styles {
    private Styles() {}

    static WordFile complete(WordFile template) {
        Document theirs = template.xml(WordFile.STYLES);
        Set<String> known = new HashSet<>();
        Xml.all(theirs, "style").forEach(style -> known.add(Xml.attribute(style, "styleId")));
        boolean changed = false;
        for (Element style : Xml.all(BuiltIn.styles(), "style")) {
            if (known.add(Xml.attribute(style, "styleId"))) {
                theirs.getDocumentElement().appendChild(theirs.importNode(style, true));
                changed = true;
            }
        }
        return changed ? template.with(WordFile.STYLES, theirs) : template;
    }
}
