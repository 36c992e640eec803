package vn.ntm.platform.database;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;

/** The one folder that holds everything a running product keeps: database, files, secrets, logs. */
public record DataFolder(Path root) {
    public DataFolder {
        root = root.toAbsolutePath().normalize();
    }

    /** Where data goes when nobody says otherwise: among the user's own, or for a root whose database cannot run there, among the machine's. */
    public static DataFolder usual() {
        if (SystemCommands.isRoot() && !ServerAccount.userNamespacesWork()) {
            return new DataFolder(Path.of("/var/lib/ntm"));
        }
        String home = System.getenv().getOrDefault("HOME", System.getProperty("user.home"));
        String data = System.getenv().getOrDefault("XDG_DATA_HOME", "");
        return new DataFolder((data.isBlank() ? Path.of(home, ".local", "share") : Path.of(data)).resolve("ntm"));
    }

    /** The folder, made if it is not there and found writable. */
    public DataFolder prepared() {
        if (Files.exists(restoring())) {
            throw new CannotStart("platform.start.restore-unfinished", root);
        }
        try {
            makeRoot();
            Files.createDirectories(logs());
            Files.delete(Files.createTempFile(root, "write", ".try"));
            return this;
        } catch (AccessDeniedException denied) {
            throw new CannotStart("platform.start.folder-denied", root);
        } catch (IOException failed) {
            throw new CannotStart("platform.start.folder-failed", root, failed);
        }
    }

    private void makeRoot() throws IOException {
        if (!Files.isDirectory(root)) {
            Files.createDirectories(root);
            closeToOthers(root);
        }
    }

    /**
     * An inner folder for a backup that is being brought back. While it is there, nothing starts on this one.
     *
     * @throws CannotStart when the folder holds anything already
     */
    public DataFolder preparedForRestore() {
        try {
            if (Files.exists(restoring())) {
                throw new CannotStart("platform.start.restore-unfinished", root);
            }
            makeRoot();
            try (Stream<Path> entries = Files.list(root)) {
                if (entries.findAny().isPresent()) {
                    throw new CannotStart("platform.restore.folder-not-empty", root);
                }
            }
            Files.createDirectory(restoring());
            closeToOthers(restoring());
            return new DataFolder(restoring()).prepared();
        } catch (AccessDeniedException denied) {
            throw new CannotStart("platform.start.folder-denied", root);
        } catch (IOException failed) {
            throw new CannotStart("platform.start.folder-failed", root, failed);
        }
    }

    private Path restoring() {
        return root.resolve("restoring");
    }

    /** Others may only pass through, as the database's own account must. */
    private static void closeToOthers(Path folder) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
    }

    public Path logs() {
        return root.resolve("logs");
    }

    /** Whether a database was ever made here. */
    public boolean hasDatabase() {
        return Files.exists(database().resolve("PG_VERSION"));
    }

    Path database() {
        return root.resolve("database");
    }

    Path passwords() {
        return root.resolve("database.secret");
    }
}
