package vn.ntm.platform.command;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import vn.ntm.platform.database.CannotStart;
import vn.ntm.platform.database.DataFolder;

/** One process at a time works on a data folder. The lock dies with its holder, however that ends; what the holder wrote into it may stay. */
final class FolderLock implements AutoCloseable {
    private final FileChannel channel;
    private final Path file;

    private FolderLock(FileChannel channel, Path file) {
        this.channel = channel;
        this.file = file;
    }

    /** The lock, or null while another process holds it. */
    static @Nullable FolderLock tryOn(DataFolder folder) {
        Path file = file(folder);
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                return null;
            }
            channel.truncate(0);
            return new FolderLock(channel, file);
        } catch (IOException failed) {
            throw new CannotStart("platform.start.folder-failed", file, failed);
        }
    }

    /** What the holder says of itself: the address of a running product, empty while it starts. */
    static String announcedIn(DataFolder folder) {
        try {
            return Files.readString(file(folder)).strip();
        } catch (IOException unreadable) {
            return "";
        }
    }

    void announce(String words) {
        try {
            channel.write(ByteBuffer.wrap(words.getBytes(StandardCharsets.UTF_8)), 0);
        } catch (IOException failed) {
            throw new CannotStart("platform.start.folder-failed", file, failed);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failed) {
            throw new CannotStart("platform.start.folder-failed", file, failed);
        }
    }

    private static Path file(DataFolder folder) {
        return folder.root().resolve("product.lock");
    }
}
