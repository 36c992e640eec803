package vn.ntm.platform.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** The files of one database server: made whole or not at all, and only touched by the version that made them. */
record Cluster(PostgresBinaries binaries, ServerAccount account, Path data) {
    static Cluster at(Path data, PostgresBinaries binaries) {
        return new Cluster(binaries, ServerAccount.forData(data), data);
    }

    boolean exists() {
        return Files.exists(versionFile(data));
    }

    /** Makes the files; what a killed earlier attempt left is thrown away. Text is sorted the Vietnamese way. */
    void create(Login admin) {
        Path unfinished = data.resolveSibling(data.getFileName() + ".new");
        Path password = data.resolveSibling("initdb.secret");
        try {
            FileSystemUtils.deleteRecursively(unfinished);
            Files.createDirectory(unfinished);
            account.own(unfinished);
            writeForServerOnly(password, admin.password());
            run(initdb(unfinished, admin.role(), password));
            Files.move(unfinished, data, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new CannotStart("platform.database.create-failed", data, failed);
        } finally {
            password.toFile().delete();
        }
    }

    /** Refuses files made by another major version of PostgreSQL: only a copy out and in can move them. */
    void requireSameVersion() {
        try {
            String made = Files.readString(versionFile(data)).strip();
            String ours = Files.readString(binaries.home().resolve("share/postgresql/postgres.bki"))
                    .lines()
                    .findFirst()
                    .orElse("")
                    .replace("# PostgreSQL ", "")
                    .strip();
            if (!made.equals(ours)) {
                throw new CannotStart("platform.database.other-version", data.resolveSibling(""), made, ours);
            }
        } catch (IOException unreadable) {
            throw new CannotStart("platform.start.folder-failed", data, unreadable);
        }
    }

    private List<String> initdb(Path folder, String admin, Path password) {
        return account.command(List.of(
                binaries.program("initdb").toString(),
                "--pgdata=" + folder,
                "--username=" + admin,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=icu",
                "--icu-locale=vi",
                "--locale=C",
                "--lc-ctype=C.UTF-8",
                "--data-checksums",
                "--no-instructions"));
    }

    private void writeForServerOnly(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, text);
        account.own(file);
    }

    private static void run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IOException(said.strip());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }

    private static Path versionFile(Path data) {
        return data.resolve("PG_VERSION");
    }
}
