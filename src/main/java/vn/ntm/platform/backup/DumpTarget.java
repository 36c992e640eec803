package vn.ntm.platform.backup;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Where a dump goes: a folder that is not there yet, or a new ZIP file. One file is open at a time. */
sealed interface DumpTarget extends AutoCloseable {
    /** @param packed whether its content is packed already */
    OutputStream open(String name, boolean packed) throws IOException;

    @Override
    void close() throws IOException;

    /** @throws BackupRefused when there is something already */
    static DumpTarget at(Path target) throws IOException {
        if (Files.exists(target)) {
            throw new BackupRefused("platform.backup.exists", target);
        }
        return target.toString().endsWith(".zip") ? new Packed(target) : new Folder(target);
    }

    /** Files in folders. */
    record Folder(Path root) implements DumpTarget {
        @Override
        public OutputStream open(String name, boolean packed) throws IOException {
            Path file = root.resolve(name);
            Files.createDirectories(file.getParent());
            return new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
        }

        @Override
        public void close() {}
    }

    /** One file, known under its name when it is whole. */
    final class Packed implements DumpTarget {
        private final NewFile file;
        private final ZipOutputStream zip;

        Packed(Path target) throws IOException {
            this.file = NewFile.at(target.toAbsolutePath());
            this.zip = new ZipOutputStream(file.content(), StandardCharsets.UTF_8);
        }

        @Override
        public OutputStream open(String name, boolean packed) throws IOException {
            zip.setLevel(packed ? Deflater.NO_COMPRESSION : Deflater.BEST_SPEED);
            zip.putNextEntry(new ZipEntry(name));
            return new FilterOutputStream(zip) {
                @Override
                public void write(byte[] bytes, int from, int length) throws IOException {
                    out.write(bytes, from, length);
                }

                @Override
                public void close() throws IOException {
                    zip.closeEntry();
                }
            };
        }

        /** Called last, also when something failed before: what is not whole goes away. */
        void finish() throws IOException {
            zip.close();
            file.finish();
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }

    /** Says that everything is there. */
    default void finished() throws IOException {
        if (this instanceof Packed packed) {
            packed.finish();
        }
    }
}
