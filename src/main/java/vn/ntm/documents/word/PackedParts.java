package vn.ntm.documents.word;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import vn.ntm.documents.UnreadableDocument;

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

    private MeasuredPart open(ZipArchiveEntry entry) {
        try {
            return new MeasuredPart(zip.getInputStream(entry), this::count);
        } catch (IOException broken) {
            throw damaged(broken);
        }
    }

    private void count(long bytes) {
        unpacked += bytes;
        if (unpacked > limit) {
            throw bomb();
        }
    }

    static UnreadableDocument bomb() {
        return new UnreadableDocument("documents.bomb");
    }

    private static UnreadableDocument damaged(Exception cause) {
        UnreadableDocument refusal = new UnreadableDocument("documents.damaged");
        refusal.initCause(cause);
        return refusal;
    }
}
