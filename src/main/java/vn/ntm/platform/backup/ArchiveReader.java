package vn.ntm.platform.backup;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Reads an archive from its first byte to its last, encrypted or not. */
final class ArchiveReader {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final int BUFFER = 256 * 1024;

    private final Path file;
    private final Optional<Passphrase> passphrase;

    ArchiveReader(Path file, Optional<Passphrase> passphrase) {
        this.file = file;
        this.passphrase = passphrase;
    }

    /** What is done with each entry. */
    interface Visitor {
        void entry(String name, InputStream content) throws IOException, SQLException;
    }

    /**
     * @throws BackupRefused when it cannot be opened, is none of ours, or is damaged anywhere
     */
    void visit(Visitor visitor) throws SQLException {
        try (InputStream content = opened()) {
            visit(new SealedInput(content), visitor);
        } catch (IOException damaged) {
            throw new BackupRefused("platform.backup.damaged", file, damaged);
        }
    }

    private void visit(SealedInput content, Visitor visitor) throws IOException, SQLException {
        ZipInputStream zip = new ZipInputStream(content, StandardCharsets.UTF_8);
        try {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                visitor.entry(entry.getName(), zip);
                zip.closeEntry();
            }
        } catch (IllegalArgumentException unreadable) {
            throw new IOException(unreadable);
        }
        if (!content.isWhole()) {
            throw new IOException("its seal does not fit");
        }
    }

    private InputStream opened() throws IOException {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new BackupRefused("platform.backup.no-file", file);
        }
        BufferedInputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER);
        try {
            return decrypted(in);
        } catch (IOException | BackupRefused failed) {
            in.close();
            throw failed;
        }
    }

    private InputStream decrypted(BufferedInputStream in) throws IOException {
        in.mark(Encryption.HEADER_BYTES);
        byte[] begin = in.readNBytes(Encryption.MAGIC.length);
        in.reset();
        if (Arrays.equals(begin, Encryption.MAGIC)) {
            return new EncryptedInput(
                    in,
                    passphrase.orElseThrow(
                            () -> new BackupRefused("platform.backup.passphrase-missing", file, Passphrase.VARIABLE)));
        }
        if (!Arrays.equals(begin, 0, Math.min(begin.length, ZIP.length), ZIP, 0, ZIP.length)) {
            throw new BackupRefused("platform.backup.other-kind", file);
        }
        return in;
    }
}
