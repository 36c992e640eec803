package vn.ntm.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Contents on disk under their fingerprint, in two levels of folders. What it has kept survives a power cut. */
public final class FileFolder {
    private final Path root;

    public FileFolder(Path root) {
        this.root = root;
    }

    /** Keeps the content; where it is kept already, and whole, nothing happens. */
    public void keep(Sha256 sha256, byte[] content) {
        Path place = place(sha256);
        try {
            if (!isWhole(place, sha256)) {
                write(content, place);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * @throws StoredFileIsDamaged when the disk no longer holds what was kept
     */
    public byte[] content(Sha256 sha256) {
        try {
            byte[] content = Files.readAllBytes(place(sha256));
            if (!Sha256.ofContent(content).equals(sha256)) {
                throw new StoredFileIsDamaged(sha256);
            }
            return content;
        } catch (NoSuchFileException gone) {
            throw new StoredFileIsDamaged(sha256);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Path place(Sha256 sha256) {
        String hex = sha256.hex();
        return root.resolve(hex.substring(0, 2)).resolve(hex.substring(2, 4)).resolve(hex);
    }

    private static boolean isWhole(Path place, Sha256 sha256) throws IOException {
        return Files.isRegularFile(place)
                && Sha256.ofContent(Files.readAllBytes(place)).equals(sha256);
    }

    /** Under another name first, then moved: nobody ever sees half a file. */
    private void write(byte[] content, Path place) throws IOException {
        Path folder = folderOf(place);
        Path unfinished = Files.createTempFile(folder, "unfinished-", ".part");
        try {
            try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                for (ByteBuffer rest = ByteBuffer.wrap(content); rest.hasRemaining(); ) {
                    channel.write(rest);
                }
                channel.force(true);
            }
            Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
            force(folder);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** The folder of a content, made if need be, and each folder above it told to remember it. */
    private Path folderOf(Path place) throws IOException {
        Path folder = root;
        Files.createDirectories(folder);
        for (Path name : root.relativize(place).subpath(0, 2)) {
            Path parent = folder;
            folder = parent.resolve(name);
            if (Files.notExists(folder)) {
                Files.createDirectories(folder);
                force(parent);
            }
        }
        return folder;
    }

    private static void force(Path folder) throws IOException {
        try (FileChannel entries = FileChannel.open(folder, StandardOpenOption.READ)) {
            entries.force(true);
        }
    }
}
