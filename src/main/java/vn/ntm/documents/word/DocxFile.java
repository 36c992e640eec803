package vn.ntm.documents.word;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.ntm.documents.DocumentLimits;
import vn.ntm.documents.UnreadableDocument;
import vn.ntm.documents.text.Lines;

/** Reads a .docx file. Its parts are found by the types the package declares for them, never by their usual names. */
public final class DocxFile {
    private static final String TYPES_PART = "[Content_Types].xml";
    private static final String WORD = "wordprocessingml.";

    private DocxFile() {}

    public static Lines read(byte[] content, DocumentLimits limits) {
        try (PackedParts parts = PackedParts.of(content, limits.unpackedBytes())) {
            Map<String, String> names = partNames(parts);
            if (parts.hasNamed("vbaProject.bin")) {
                throw new UnreadableDocument("documents.macros");
            }
            XmlCursor document = part(parts, names, "document.main+xml")
                    .or(() -> part(parts, names, "template.main+xml"))
                    .orElseThrow(() -> new UnreadableDocument("documents.damaged"));
            Styles styles = part(parts, names, "styles+xml").map(Styles::read).orElseGet(Styles::none);
            Numbering numbering =
                    part(parts, names, "numbering+xml").map(Numbering::read).orElseGet(Numbering::none);
            Lines lines = new Lines(limits);
            new DocxBody(document, styles, numbering).readDocument(lines);
            return lines;
        }
    }

    private static Optional<XmlCursor> part(PackedParts parts, Map<String, String> names, String type) {
        return Optional.ofNullable(names.get(WORD + type)).flatMap(parts::xml);
    }

    /** The parts of a Word document by the end of their type. */
    private static Map<String, String> partNames(PackedParts parts) {
        Map<String, String> names = new HashMap<>();
        parts.xml(TYPES_PART)
                .ifPresent(xml -> xml.eachChildOfRoot(element -> {
                    String name = xml.attribute("PartName");
                    String type = xml.attribute("ContentType");
                    if (name != null && type != null && type.contains(WORD)) {
                        names.putIfAbsent(type.substring(type.indexOf(WORD)), name.substring(1));
                    }
                    xml.skip();
                }));
        return names;
    }
}
