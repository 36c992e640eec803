package vn.ntm.documents.word;

import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.ntm.documents.UnreadableDocument;
import vn.ntm.documents.text.Lines;

/**
 * Walks through an XML part element by element, without ever holding it whole. Names are local: transitional and strict files differ only in
 * namespaces. A document type declaration, which no Word file has, is refused: it is how entities are smuggled in.
 */
final class XmlCursor {
    private final MeasuredPart part;
    private final XMLStreamReader xml;

    XmlCursor(MeasuredPart part) {
        this.part = part;
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            xml = factory.createXMLStreamReader(part);
        } catch (XMLStreamException notXml) {
            throw damaged(notXml);
        }
    }

    /** Moves to the root element and hands over its children. */
    void eachChildOfRoot(Consumer<String> child) {
        while (advance() != XMLStreamConstants.START_ELEMENT) {
            Lines.stopWhenTimeIsUp();
        }
        eachChild(child);
    }

    /** Hands over the name of each child of the current element. The receiver must leave the child behind: by reading or skipping it. */
    void eachChild(Consumer<String> child) {
        for (int event = advance(); event != XMLStreamConstants.END_ELEMENT; event = advance()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                child.accept(xml.getLocalName());
            }
        }
    }

    /** Leaves the current element and all it holds behind. */
    void skip() {
        for (int depth = 1; depth > 0; ) {
            int event = advance();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    /** The characters of the current element, which is left behind. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (int event = advance(); event != XMLStreamConstants.END_ELEMENT; event = advance()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                skip();
            } else if (xml.hasText() && event != XMLStreamConstants.COMMENT) {
                text.append(xml.getText());
            }
        }
        return text.toString();
    }

    @Nullable
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The number in an attribute, or the given one where there is none. */
    int number(String name, int otherwise) {
        String value = attribute(name);
        try {
            return value == null ? otherwise : Integer.parseInt(value);
        } catch (NumberFormatException notANumber) {
            return otherwise;
        }
    }

    /** A switch such as {@code <w:vanish/>}, on unless it says off. */
    boolean isOn() {
        String value = attribute("val");
        return value == null
                || !(value.equals("0") || value.equals("false") || value.equals("off") || value.equals("none"));
    }

    private int advance() {
        try {
            part.startToken();
            int event = xml.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new UnreadableDocument("documents.entities");
            }
            if (event == XMLStreamConstants.END_DOCUMENT) {
                throw new UnreadableDocument("documents.damaged");
            }
            return event;
        } catch (XMLStreamException broken) {
            throw damaged(broken);
        }
    }

    private static UnreadableDocument damaged(XMLStreamException cause) {
        UnreadableDocument refusal = new UnreadableDocument("documents.damaged");
        refusal.initCause(cause);
        return refusal;
    }
}
