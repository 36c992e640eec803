package vn.ntm.reporting.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Objects;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Looks at what a file is before anything in it is read: macros, passwords and what grows too big stay outside. */
final class SheetContainer {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final int MOST_PARTS = 2_000;
    private static final long MOST_UNPACKED = 40_000_000;
    private static final int MEGABYTE = 1_000_000;
    private static final int KINDS_LENGTH = 200_000;

    private SheetContainer() {}

    /** What is inside. */
    enum Format {
        XLSX,
        XLS
    }

    /** @throws SheetRefused when it is no workbook that can be taken */
    static Format of(byte[] content) {
        try {
            if (startsWith(content, ZIP)) {
                requireHarmlessZip(content);
                return Format.XLSX;
            }
            if (startsWith(content, OLE)) {
                requireHarmlessOle(content);
                return Format.XLS;
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
            throw damaged(damaged);
        }
        throw new SheetRefused("reporting.sheet.no-workbook");
    }

    static SheetRefused damaged(Throwable why) {
        SheetRefused refused = new SheetRefused("reporting.sheet.damaged");
        refused.initCause(why);
        return refused;
    }

    private static boolean startsWith(byte[] content, byte[] beginning) {
        return content.length >= beginning.length
                && Arrays.equals(content, 0, beginning.length, beginning, 0, beginning.length);
    }

    private static void requireHarmlessZip(byte[] content) throws IOException {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            long left = MOST_UNPACKED;
            int parts = 0;
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                String name = part.getName().toLowerCase(Locale.ROOT);
                if (name.endsWith("vbaproject.bin") || name.contains("/macrosheets/")) {
                    throw new SheetRefused("reporting.sheet.macros");
                }
                if (++parts > MOST_PARTS) {
                    throw new SheetRefused("reporting.sheet.grows-too-big", MOST_UNPACKED / MEGABYTE);
                }
                left -= unpacked(zip, part, left);
            }
            requireWorkbook(zip);
        }
    }

    /** Counted while it is unpacked: what the file says of itself proves nothing. */
    private static long unpacked(ZipFile zip, ZipArchiveEntry part, long left) throws IOException {
        long size = 0;
        byte[] piece = new byte[1 << 16];
        try (InputStream bytes = Objects.requireNonNull(zip.getInputStream(part))) {
            for (int read = bytes.read(piece); read >= 0; read = bytes.read(piece)) {
                size += read;
                if (size > left) {
                    throw new SheetRefused("reporting.sheet.grows-too-big", MOST_UNPACKED / MEGABYTE);
                }
            }
        }
        return size;
    }

    private static void requireWorkbook(ZipFile zip) throws IOException {
        ZipArchiveEntry kinds = zip.getEntry("[Content_Types].xml");
        if (kinds == null || zip.getEntry("xl/workbook.bin") != null) {
            throw new SheetRefused(kinds == null ? "reporting.sheet.no-workbook" : "reporting.sheet.binary");
        }
        try (InputStream bytes = Objects.requireNonNull(zip.getInputStream(kinds))) {
            String types = new String(bytes.readNBytes(KINDS_LENGTH), StandardCharsets.UTF_8);
            if (types.contains("macroEnabled")) {
                throw new SheetRefused("reporting.sheet.macros");
            }
            if (!types.contains("spreadsheetml.sheet.main") && !types.contains("spreadsheetml.template.main")) {
                throw new SheetRefused("reporting.sheet.no-workbook");
            }
        }
    }

    private static void requireHarmlessOle(byte[] content) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            DirectoryNode root = files.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw new SheetRefused("reporting.sheet.password");
            }
            if (root.hasEntryCaseInsensitive("_VBA_PROJECT_CUR")) {
                throw new SheetRefused("reporting.sheet.macros");
            }
            if (!root.hasEntryCaseInsensitive("Workbook")) {
                throw new SheetRefused(
                        root.hasEntryCaseInsensitive("Book")
                                ? "reporting.sheet.too-old"
                                : "reporting.sheet.no-workbook");
            }
        }
    }
}
