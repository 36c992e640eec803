package vn.ntm.platform.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import vn.ntm.platform.backup.Backup;
import vn.ntm.platform.backup.BackupCheck;
import vn.ntm.platform.backup.BackupRefused;
import vn.ntm.platform.backup.Kept;
import vn.ntm.platform.backup.Manifest;
import vn.ntm.platform.backup.Passphrase;
import vn.ntm.platform.database.DataFolder;
import vn.ntm.platform.database.Databases;
import vn.ntm.platform.database.RunningDatabase;
import vn.ntm.shared.Vietnamese;

/** {@code backup FILE} and {@code backup verify FILE}. Neither needs Spring, nor changes the tables of an older version. */
record BackupCommand(Console console) {
    private static final int NOT_WHOLE = 1;

    int run(StartOptions options) {
        List<String> words = options.others();
        return words.size() == 2 && words.getFirst().equals("verify")
                ? verify(file(words.subList(1, 2)))
                : backup(file(words), options.folder());
    }

    private int backup(Path file, DataFolder folder) {
        if (!Databases.isOutside() && !folder.hasDatabase()) {
            throw new BackupRefused("platform.backup.no-data", folder.root());
        }
        Optional<Passphrase> passphrase = Passphrase.in(System.getenv());
        folder.prepared();
        FolderLock lock = FolderLock.tryOn(folder);
        try (RunningDatabase database =
                (lock == null ? Databases.sharedWithRunningProduct(folder) : Databases.opening(folder)).join()) {
            Kept kept = Kept.in(folder, database.access(), System.getenv());
            Manifest manifest = new Backup(kept, passphrase, Clock.systemUTC()).into(file);
            return told("platform.backup.made", file, manifest);
        } finally {
            if (lock != null) {
                lock.close();
            }
        }
    }

    private int verify(Path file) {
        try {
            return told("platform.backup.whole", file, BackupCheck.of(file, Passphrase.in(System.getenv())));
        } catch (BackupRefused wrong) {
            console.refuse(wrong);
            return NOT_WHOLE;
        }
    }

    private int told(String key, Path file, Manifest manifest) {
        console.say(
                key,
                file,
                Vietnamese.number(manifest.tables().size()),
                Vietnamese.number(manifest.rows()),
                Vietnamese.number(manifest.files().size()));
        manifest.lost().forEach(lost -> console.say("platform.backup.lost-file", lost.sha256()));
        return manifest.lost().isEmpty() ? 0 : NOT_WHOLE;
    }

    static Path file(List<String> words) {
        if (words.size() != 1 || words.getFirst().startsWith("-")) {
            throw new BackupRefused("platform.backup.usage");
        }
        try {
            return Path.of(words.getFirst()).toAbsolutePath();
        } catch (InvalidPathException unusable) {
            throw new BackupRefused("platform.backup.no-file", words.getFirst());
        }
    }
}
