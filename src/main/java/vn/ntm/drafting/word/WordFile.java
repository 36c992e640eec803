package vn.ntm.drafting.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.w3c.dom.Document;
import vn.ntm.documents.UnreadableDocument;

/** The parts of a .docx file, unpacked under limits: what is no Word file, or swells while unpacked, is refused. */
public final class WordFile {
    /** Where the words of the document are. */
    public static final String BODY = "word/document.xml";

    /** Where the looks are. */
    public static final String STYLES = "word/styles.xml";

    private static final int MOST_PARTS = 500;
    private static final int MOST_BYTES = 30_000_000;

    private final Map<String, byte[]> parts;

    private WordFile(Map<String, byte[]> parts) {
        this.parts = new LinkedHashMap<>(parts);
    }

    /** @throws UnreadableDocument when it is no .docx file or unpacks to more than 30 MB */
    public static WordFile read(byte[] content) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        int total = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] part = zip.readNBytes(MOST_BYTES - total + 1);
                total += part.length;
                if (total > MOST_BYTES || parts.size() >= MOST_PARTS) {
                    throw new UnreadableDocument("drafting.file.too-big");
                }
                parts.put(entry.getName(), part);
            }
        } catch (ZipException | IllegalArgumentException other) {
            throw new UnreadableDocument("drafting.file.no-word");
        } catch (IOException broken) {
            throw new UnreadableDocument("drafting.file.no-word");
        }
        if (!parts.containsKey(BODY)) {
            throw new UnreadableDocument("drafting.file.no-word");
        }
        return new WordFile(parts);
    }

    static WordFile of(Map<String, byte[]> parts) {
        return new WordFile(parts);
    }

    /** Names of all parts. */
    public Iterable<String> names() {
        return parts.keySet();
    }

    public boolean has(String name) {
        return parts.containsKey(name);
    }

    /** The part as text, for what is looked for in it without understanding it. */
    String text(String name) {
        return new String(parts.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }

    /** @throws UnreadableDocument when the part is missing or no XML */
    public Document xml(String name) {
        byte[] part = parts.get(name);
        if (part == null) {
            throw new UnreadableDocument("drafting.file.no-word");
        }
        return Xml.parse(part);
    }

    /** The same file with another part. */
    WordFile with(String name, Document part) {
        WordFile changed = new WordFile(parts);
        changed.parts.put(name, Xml.write(part));
        return changed;
    }

    byte[] bytes() {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }
}
