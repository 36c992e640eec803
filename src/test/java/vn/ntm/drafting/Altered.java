package vn.ntm.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A Word file whose text somebody changed. */
public final class Altered {
    private static final String WORDS = "word/document.xml";

    private Altered() {}

    /** Puts the second of each pair in the place of the first, which must be there. */
    public static byte[] in(byte[] docx, String... pairs) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                byte[] part = in.readAllBytes();
                zip.write(entry.getName().equals(WORDS) ? changed(part, pairs) : part);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** The same file with one part more. */
    static byte[] with(byte[] docx, String name, byte[] part) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(in.readAllBytes());
            }
            zip.putNextEntry(new ZipEntry(name));
            zip.write(part);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static byte[] changed(byte[] part, String... pairs) {
        String xml = new String(part, StandardCharsets.UTF_8);
        for (int i = 0; i < pairs.length; i += 2) {
            assertThat(xml).contains(pairs[i]);
            xml = xml.replace(pairs[i], pairs[i + 1]);
        }
        return xml.getBytes(StandardCharsets.UTF_8);
    }
}
