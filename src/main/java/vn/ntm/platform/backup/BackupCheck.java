package vn.ntm.platform.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads a whole backup and compares everything in it with what its manifest promises. */
public final class BackupCheck {
    private static final int LARGEST_MANIFEST = 256 * 1024 * 1024;

    private final Path file;
    private final Map<String, Found> found = new HashMap<>();
    private @Nullable Manifest manifest;

    private BackupCheck(Path file) {
        this.file = file;
    }

    private record Found(long lines, long bytes, String sha256) {}

    /**
     * @return what the backup says of itself, all of it true
     * @throws BackupRefused with what is wrong
     */
    public static Manifest of(Path file, Optional<Passphrase> passphrase) {
        BackupCheck check = new BackupCheck(file);
        try {
            new ArchiveReader(file, passphrase).visit(check::take);
        } catch (SQLException impossible) {
            throw new IllegalStateException("A check asks no database", impossible);
        }
        return check.compared();
    }

    private void take(String name, InputStream content) throws IOException {
        if (manifest != null || found.containsKey(name)) {
            throw new IOException("unexpected " + name);
        }
        if (name.equals(ArchiveWriter.MANIFEST)) {
            manifest = manifest(content);
        } else {
            found.put(name, measured(content));
        }
    }

    private Manifest manifest(InputStream content) throws IOException {
        try {
            JsonMapper json = JsonMapper.builder().build();
            byte[] text = content.readNBytes(LARGEST_MANIFEST);
            if (json.readTree(text).path("format").asInt(0) > Manifest.FORMAT) {
                throw new BackupRefused("platform.backup.newer", file);
            }
            return json.readValue(text, Manifest.class);
        } catch (JacksonException | NullPointerException unreadable) {
            throw new BackupRefused("platform.backup.other-kind", file);
        }
    }

    private static Found measured(InputStream content) throws IOException {
        MessageDigest sum = Digests.sha256();
        byte[] buffer = new byte[64 * 1024];
        long lines = 0;
        long bytes = 0;
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            sum.update(buffer, 0, read);
            bytes += read;
            for (int i = 0; i < read; i++) {
                lines += buffer[i] == '\n' ? 1 : 0;
            }
        }
        return new Found(lines, bytes, HexFormat.of().formatHex(sum.digest()));
    }

    private Manifest compared() {
        Manifest promised = manifest;
        if (promised == null) {
            throw new BackupRefused("platform.backup.other-kind", file);
        }
        for (Manifest.Table table : promised.tables()) {
            Manifest.Contents contents = table.contents();
            compare(
                    ArchiveWriter.TABLES + table.name(),
                    new Found(contents.rows(), contents.bytes(), contents.sha256()));
        }
        for (Manifest.Original original : promised.files()) {
            compareFile(ArchiveWriter.FILES + original.sha256(), original.sha256());
        }
        if (promised.secretKey() != null) {
            compareFile(ArchiveWriter.SECRET_KEY, promised.secretKey());
        }
        found.keySet().stream().findAny().ifPresent(stray -> {
            throw new BackupRefused("platform.backup.stray", file, stray);
        });
        return promised;
    }

    private void compare(String name, Found promised) {
        requireSame(name, promised.equals(found.remove(name)));
    }

    private void compareFile(String name, String sha256) {
        Found there = found.remove(name);
        requireSame(name, there != null && there.sha256().equals(sha256));
    }

    private void requireSame(String name, boolean same) {
        if (!same) {
            throw new BackupRefused("platform.backup.entry-differs", file, name);
        }
    }
}
