package vn.ntm.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Word files put together part by part, to the letter. */
final class DocxFixture {
    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private DocxFixture() {}

    static DocxFixture withBody(String body) {
        return withDocument(document(body));
    }

    /** With this whole document part, its XML declaration included. */
    static DocxFixture withDocument(String document) {
        DocxFixture fixture = new DocxFixture();
        fixture.part("[Content_Types].xml", contentTypes("document.main+xml"));
        return fixture.part("word/document.xml", document);
    }

    static String document(String body) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <w:document %s xmlns:mc="mc" xmlns:wps="wps" xmlns:v="v"><w:body>%s</w:body></w:document>""".formatted(W, body);
    }

    static String contentTypes(String main) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                  <Override PartName="/word/document.xml" ContentType="%1$s%2$s"/>
                  <Override PartName="/word/styles.xml" ContentType="%1$sstyles+xml"/>
                  <Override PartName="/word/numbering.xml" ContentType="%1$snumbering+xml"/>
                </Types>""".formatted(TYPE, main);
    }

    DocxFixture styles(String styles) {
        return part("word/styles.xml", "<w:styles %s>%s</w:styles>".formatted(W, styles));
    }

    DocxFixture numbering(String numbering) {
        return part("word/numbering.xml", "<w:numbering %s>%s</w:numbering>".formatted(W, numbering));
    }

    DocxFixture part(String name, String content) {
        return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    DocxFixture part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    /** The file with these of its parts only. */
    byte[] onlyParts(String... names) {
        parts.keySet().retainAll(List.of(names));
        return bytes();
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** A paragraph of one run. */
    static String p(String text) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
    }

    /** A paragraph of an automatic list. */
    static String item(String list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%s\"/></w:numPr></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>"
                .formatted(level, list, text);
    }

    /** One level of a list definition. */
    static String level(int index, String format, String pattern) {
        return "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/><w:lvlText w:val=\"%s\"/></w:lvl>"
                .formatted(index, format, pattern);
    }
}
