package vn.ntm.platform.database;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.UUID;
import org.springframework.util.FileSystemUtils;

/** The unpacked programs of one PostgreSQL version. */
public record PostgresBinaries(Path home) {
    /** The version the product brings along, unpacked below {@code folder} unless an earlier run did it. */
    public static PostgresBinaries unpackedBelow(Path folder) {
        URL archive = PostgresBinaries.class.getResource("/postgres-linux-" + machine() + ".txz");
        if (archive == null) {
            throw new CannotStart("platform.database.no-binaries", System.getProperty("os.name"), machine());
        }
        try {
            return unpacked(archive, folder.resolve("postgres-" + fingerprint(archive)));
        } catch (IOException failed) {
            throw new CannotStart("platform.database.unpack-failed", folder, failed);
        }
    }

    /** The programs of an archive in {@code home}: either whole or not there, also when a run is killed while unpacking. */
    public static PostgresBinaries unpacked(URL archive, Path home) throws IOException {
        if (!Files.isDirectory(home)) {
            Path unfinished = home.resolveSibling(home.getFileName() + "." + UUID.randomUUID());
            try (InputStream packed = archive.openStream()) {
                Files.createDirectories(unfinished);
                Files.setPosixFilePermissions(unfinished, PosixFilePermissions.fromString("rwxr-xr-x"));
                TxzArchive.unpack(packed, unfinished);
                Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException failed) {
                FileSystemUtils.deleteRecursively(unfinished);
                if (!Files.isDirectory(home)) {
                    throw failed;
                }
            }
        }
        return new PostgresBinaries(home);
    }

    Path program(String name) {
        return home.resolve("bin").resolve(name);
    }

    private static String machine() {
        String arch = System.getProperty("os.arch");
        return switch (arch) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            default -> arch;
        };
    }

    private static String fingerprint(URL archive) throws IOException {
        if (archive.openConnection() instanceof JarURLConnection jar) {
            return String.format(Locale.ROOT, "%08x", jar.getJarEntry().getCrc());
        }
        return "unpacked";
    }
}
