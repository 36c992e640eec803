package vn.ntm.documents.word;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import vn.ntm.documents.UnreadableDocument;
import vn.ntm.documents.text.Lines;

/** The parts of a zipped Office file. All of them together may unpack to a given size and no further. */
final class PackedParts implements AutoCloseable {
    private final ZipFile zip;
    private final long limit;
    private long unpacked;

    private PackedParts(ZipFile zip, long limit) {
        this.zip = zip;
        this.limit = limit;
    }

    static PackedParts of(byte[] content, long unpackedLimit) {
        try {
            return new PackedParts(ZipFile.builder().setByteArray(content).get(), unpackedLimit);
        } catch (IOException | IllegalArgumentException broken) {
            throw damaged(broken);
        }
    }

    /** Whether any part's name ends so, whatever folder it is in. */
    boolean hasNamed(String ending) {
        return Collections.list(zip.getEntries()).stream()
                .anyMatch(entry -> entry.getName().endsWith(ending));
    }

    Optional<XmlCursor> xml(String name) {
        return Optional.ofNullable(zip.getEntry(name)).map(entry -> new XmlCursor(open(entry)));
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private InputStream open(ZipArchiveEntry entry) {
        try {
            return new Counted(zip.getInputStream(entry));
        } catch (IOException broken) {
            throw damaged(broken);
        }
    }

    private static UnreadableDocument damaged(Exception cause) {
        UnreadableDocument refusal = new UnreadableDocument("documents.damaged");
        refusal.initCause(cause);
        return refusal;
    }

    private final class Counted extends FilterInputStream {
        Counted(InputStream part) {
            super(part);
        }

        @Override
        public int read() throws IOException {
            int octet = super.read();
            count(octet < 0 ? 0 : 1);
            return octet;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = super.read(target, offset, length);
            count(read);
            return read;
        }

        private void count(int read) throws IOException {
            Lines.stopWhenTimeIsUp();
            unpacked += Math.max(read, 0);
            if (unpacked > limit) {
                throw new UnpackedTooMuch(limit);
            }
        }
    }
}
