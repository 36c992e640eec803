package vn.ntm.platform.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.util.FileSystemUtils;
import vn.ntm.platform.backup.BackupCheck;
import vn.ntm.platform.backup.Kept;
import vn.ntm.platform.backup.Manifest;
import vn.ntm.platform.backup.Passphrase;
import vn.ntm.platform.backup.Restore;
import vn.ntm.platform.database.CannotStart;
import vn.ntm.platform.database.DataFolder;
import vn.ntm.platform.database.Databases;
import vn.ntm.platform.database.RunningDatabase;
import vn.ntm.shared.Vietnamese;

/** {@code restore FILE}: checks the whole backup, then brings it back into a folder that was empty. */
record RestoreCommand(Console console) {
    /** The last to be moved to its place: without it a folder holds no data. */
    private static final String DATABASE = "database";

    /** A backup may hold no originals and no key, and an outside database lies elsewhere. */
    private static final List<String> OURS = List.of("database.secret", "secret.key", "files", DATABASE);

    int run(StartOptions options) {
        Path file = BackupCommand.file(options.others());
        DataFolder folder = options.folder();
        Optional<Passphrase> passphrase = Passphrase.in(System.getenv());
        Manifest manifest = BackupCheck.of(file, passphrase);
        boolean wasThere = Files.exists(folder.root());
        DataFolder unfinished = folder.preparedForRestore();
        AtomicBoolean over = new AtomicBoolean();
        try {
            bringBack(new Restore(file, passphrase, manifest), folder, unfinished, over);
            moveToPlace(unfinished, folder);
        } catch (RuntimeException | IOException failed) {
            clear(folder.root(), wasThere);
            throw failed instanceof RuntimeException known
                    ? known
                    : new CannotStart("platform.start.folder-failed", folder.root(), failed);
        }
        console.say(
                "platform.restore.done",
                folder.root(),
                Vietnamese.number(manifest.tables().size()),
                Vietnamese.number(manifest.rows()),
                Vietnamese.number(manifest.files().size()));
        manifest.lost().forEach(lost -> console.say("platform.backup.lost-file", lost.sha256()));
        return 0;
    }

    private static void bringBack(Restore restore, DataFolder folder, DataFolder unfinished, AtomicBoolean over) {
        RunningDatabase database = Databases.toRestoreInto(folder, unfinished);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> closeOnce(database, over), "stop"));
        try {
            restore.into(Kept.in(unfinished, database.access(), System.getenv()));
        } finally {
            closeOnce(database, over);
        }
    }

    private static void closeOnce(RunningDatabase database, AtomicBoolean over) {
        if (over.compareAndSet(false, true)) {
            database.close();
        }
    }

    private static void moveToPlace(DataFolder unfinished, DataFolder folder) throws IOException {
        for (String name : OURS) {
            Path made = unfinished.root().resolve(name);
            if (Files.exists(made)) {
                Files.move(made, folder.root().resolve(name), StandardCopyOption.ATOMIC_MOVE);
            }
        }
        FileSystemUtils.deleteRecursively(unfinished.root());
    }

    /** Everything in the folder is ours: it was empty. The mark goes last. */
    private static void clear(Path root, boolean keepRoot) {
        try {
            for (Path entry : entries(root)) {
                FileSystemUtils.deleteRecursively(entry);
            }
            if (!keepRoot) {
                Files.deleteIfExists(root);
            }
        } catch (IOException left) {
            throw new CannotStart("platform.start.folder-failed", root, left);
        }
    }

    private static List<Path> entries(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.toList();
        }
    }
}
