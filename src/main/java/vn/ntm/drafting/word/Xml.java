package vn.ntm.drafting.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import vn.ntm.documents.UnreadableDocument;

/** The XML of a Word file: parsed without anything from outside, asked and built with few words. */
public final class Xml {
    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final DocumentBuilderFactory PARSERS = parsers();
    private static final TransformerFactory WRITERS = TransformerFactory.newDefaultInstance();

    private Xml() {}

    static Document parse(byte[] xml) {
        try {
            var parser = PARSERS.newDocumentBuilder();
            parser.setErrorHandler(null);
            return parser.parse(new ByteArrayInputStream(xml));
        } catch (SAXException | IOException | ParserConfigurationException broken) {
            throw new UnreadableDocument("drafting.file.no-word");
        }
    }

    static byte[] write(Document xml) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            WRITERS.newTransformer().transform(new DOMSource(xml), new StreamResult(out));
        } catch (TransformerException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toByteArray();
    }

    /** Elements of the name anywhere below, in order. */
    public static List<Element> all(Node within, String name) {
        NodeList found = within instanceof Document document
                ? document.getElementsByTagNameNS(W, name)
                : ((Element) within).getElementsByTagNameNS(W, name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    /** Elements directly below. */
    public static Stream<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children.stream();
    }

    /** The first element of the name directly below. */
    public static Optional<Element> child(Element parent, String name) {
        return children(parent).filter(child -> is(child, name)).findFirst();
    }

    public static boolean is(@org.jspecify.annotations.Nullable Node node, String name) {
        return node != null && name.equals(node.getLocalName()) && W.equals(node.getNamespaceURI());
    }

    /** An attribute of Word's own, empty when absent. */
    public static String attribute(Element element, String name) {
        return element.getAttributeNS(W, name);
    }

    /** A new element with attributes: name, value, name, value … */
    static Element element(Document document, String name, String... attributes) {
        Element made = document.createElementNS(W, "w:" + name);
        for (int i = 0; i < attributes.length; i += 2) {
            made.setAttributeNS(W, "w:" + attributes[i], attributes[i + 1]);
        }
        return made;
    }

    /** Appends a new element and answers it. */
    static Element add(Element parent, String name, String... attributes) {
        Element made = element(parent.getOwnerDocument(), name, attributes);
        parent.appendChild(made);
        return made;
    }

    /** The words of a paragraph; breaks and tabs as blanks. */
    public static String words(Element paragraph) {
        StringBuilder words = new StringBuilder();
        NodeList all = paragraph.getElementsByTagNameNS(W, "*");
        for (int i = 0; i < all.getLength(); i++) {
            switch (all.item(i).getLocalName()) {
                case "t" -> words.append(all.item(i).getTextContent());
                case "br", "cr" -> words.append('\n');
                case "tab" -> words.append(Xml.is(all.item(i).getParentNode(), "r") ? "\t" : "");
                default -> {}
            }
        }
        return words.toString();
    }

    private static DocumentBuilderFactory parsers() {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setExpandEntityReferences(false);
        try {
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
        return factory;
    }
}
