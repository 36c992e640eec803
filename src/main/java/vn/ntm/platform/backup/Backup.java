package vn.ntm.platform.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import vn.ntm.shared.Vietnamese;

/** Makes backups: everything the product keeps, as of one moment, in one file. The product may go on working. */
public final class Backup {
    private static final long MEGABYTE = 1_000_000;
    private static final long RESERVE = 64 * MEGABYTE;

    private final Kept kept;
    private final Optional<Passphrase> passphrase;
    private final Clock clock;

    public Backup(Kept kept, Optional<Passphrase> passphrase, Clock clock) {
        this.kept = kept;
        this.passphrase = passphrase;
        this.clock = clock;
    }

    /**
     * @param target must not be there yet
     * @throws BackupRefused with nothing left behind
     */
    public Manifest into(Path target) {
        Path file = target.toAbsolutePath();
        if (Files.exists(file)) {
            throw new BackupRefused("platform.backup.exists", file);
        }
        Path folder = Objects.requireNonNull(file.getParent());
        if (!Files.isDirectory(folder)) {
            throw new BackupRefused("platform.backup.no-folder", folder);
        }
        try (Snapshot snapshot = Snapshot.now(kept.database())) {
            requireRoom(folder, snapshot.size());
            return written(snapshot, file);
        } catch (FileAlreadyExistsException taken) {
            throw new BackupRefused("platform.backup.exists", taken.getFile());
        } catch (IOException failed) {
            throw new BackupRefused("platform.backup.write-failed", file, failed);
        } catch (SQLException failed) {
            throw new BackupRefused("platform.backup.database-failed", failed);
        }
    }

    private Manifest written(Snapshot snapshot, Path file) throws IOException, SQLException {
        try (NewFile target = NewFile.at(file)) {
            OutputStream content = target.content();
            Manifest manifest;
            try (ArchiveWriter archive = new ArchiveWriter(sealed(content))) {
                manifest = archive.write(snapshot, kept, clock.instant());
            }
            if (Files.exists(file)) {
                throw new FileAlreadyExistsException(file.toString());
            }
            target.finish();
            return manifest;
        }
    }

    private OutputStream sealed(OutputStream content) throws IOException {
        return new SealedOutput(passphrase.isPresent() ? new EncryptedOutput(content, passphrase.get()) : content);
    }

    /** Asked before anything is written, so that a full disk costs neither old backups nor the product its own room. */
    private static void requireRoom(Path folder, long size) throws IOException {
        long free = Files.getFileStore(folder).getUsableSpace();
        if (free < size + RESERVE) {
            throw new BackupRefused("platform.backup.disk-full", folder, megabytes(free), megabytes(size + RESERVE));
        }
    }

    private static String megabytes(long bytes) {
        return Vietnamese.number(bytes / MEGABYTE);
    }
}
