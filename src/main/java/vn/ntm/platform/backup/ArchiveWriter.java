package vn.ntm.platform.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.ntm.documents.FileFolder;
import vn.ntm.documents.Sha256;
import vn.ntm.documents.StoredFileIsDamaged;
import vn.ntm.platform.backup.Manifest.Original;
import vn.ntm.platform.backup.Manifest.Table;

/** Writes the archive: tables, originals, secret key, and last the manifest. */
final class ArchiveWriter implements AutoCloseable {
    static final String TABLES = "tables/";
    static final String FILES = "files/";
    static final String SECRET_KEY = "secret.key";
    static final String MANIFEST = "manifest.json";

    private final ZipOutputStream zip;

    ArchiveWriter(OutputStream out) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.setComment(SealedOutput.PLACE);
    }

    Manifest write(Snapshot snapshot, Kept kept, Instant now) throws IOException, SQLException {
        List<Table> tables = tables(snapshot);
        List<Original> files = new ArrayList<>();
        List<Original> lost = new ArrayList<>();
        FileFolder folder = new FileFolder(kept.files());
        for (Original original : snapshot.originals()) {
            (isCopied(original, folder) ? files : lost).add(original);
        }
        Manifest manifest = new Manifest(
                Manifest.FORMAT,
                product(),
                now,
                snapshot.serverVersion(),
                snapshot.migrations(),
                tables,
                snapshot.sequences(),
                files,
                lost,
                secretKey(kept));
        entry(MANIFEST, Deflater.DEFAULT_COMPRESSION);
        zip.write(JsonMapper.builder().build().writeValueAsBytes(manifest));
        zip.closeEntry();
        return manifest;
    }

    private List<Table> tables(Snapshot snapshot) throws IOException, SQLException {
        List<Table> tables = new ArrayList<>();
        for (CopiedTable table : snapshot.tables()) {
            entry(TABLES + table.name(), Deflater.BEST_SPEED);
            tables.add(new Table(table.name(), table.columns(), snapshot.copy(table, zip::write)));
            zip.closeEntry();
        }
        return tables;
    }

    /** One that the disk has lost must not keep all the others out of the backup. */
    private boolean isCopied(Original original, FileFolder folder) throws IOException {
        byte[] content;
        try {
            content = folder.content(Sha256.of(original.sha256()));
        } catch (StoredFileIsDamaged | UncheckedIOException lost) {
            return false;
        }
        entry(FILES + original.sha256(), Deflater.NO_COMPRESSION);
        zip.write(content);
        zip.closeEntry();
        return true;
    }

    private @Nullable String secretKey(Kept kept) throws IOException {
        if (!Files.exists(kept.secretKey())) {
            return null;
        }
        byte[] key = Files.readAllBytes(kept.secretKey());
        entry(SECRET_KEY, Deflater.NO_COMPRESSION);
        zip.write(key);
        zip.closeEntry();
        return HexFormat.of().formatHex(Digests.sha256().digest(key));
    }

    private void entry(String name, int level) throws IOException {
        zip.setLevel(level);
        zip.putNextEntry(new ZipEntry(name));
    }

    private static String product() {
        return Objects.requireNonNullElse(ArchiveWriter.class.getPackage().getImplementationVersion(), "?");
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
