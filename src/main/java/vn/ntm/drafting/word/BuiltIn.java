package vn.ntm.drafting.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Document;
import vn.ntm.drafting.DocumentType;

/** The templates that ship with the product: one body for documents with a name, for letters and for minutes. */
public final class BuiltIn {
    private static final String FOLDER = "/drafting/word/";
    private static final String MINUTES = "minutes";
    private static final List<String> COMMON = List.of(
            "[Content_Types].xml",
            "_rels/.rels",
            WordFile.STYLES,
            "word/settings.xml",
            "word/header1.xml",
            "word/header2.xml",
            "word/_rels/document.xml.rels");

    private BuiltIn() {}

    /** The template of a type, as a clerk downloads it. */
    public static byte[] bytes(DocumentType type) {
        return template(type).bytes();
    }

    public static WordFile template(DocumentType type) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        COMMON.forEach(name -> parts.put(name, part(name)));
        parts.put(WordFile.BODY, part("word/" + body(type)));
        return WordFile.of(parts);
    }

    static Document styles() {
        return Xml.parse(part(WordFile.STYLES));
    }

    private static String body(DocumentType type) {
        if (!type.named()) {
            return "letter.xml";
        }
        return type.key().equals(MINUTES) ? "minutes.xml" : "named.xml";
    }

    private static byte[] part(String name) {
        try (InputStream in = BuiltIn.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("Missing " + FOLDER + name);
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
