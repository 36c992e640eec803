package vn.ntm.documents.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** What an Office container holds, by name; nothing where the container is broken. */
public final class OfficeContents {
    private OfficeContents() {}

    public static Optional<Set<String>> ofZip(byte[] content) {
        try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
            return Optional.of(Collections.list(zip.getEntries()).stream()
                    .map(ZipArchiveEntry::getName)
                    .collect(Collectors.toSet()));
        } catch (IOException | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    public static Optional<Set<String>> ofOle(byte[] content) {
        try (POIFSFileSystem ole = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            return Optional.of(Set.copyOf(ole.getRoot().getEntryNames()));
        } catch (IOException | RuntimeException broken) {
            return Optional.empty();
        }
    }
}
