package vn.ntm.platform.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.flywaydb.core.api.MigrationVersion;
import vn.ntm.documents.FileFolder;
import vn.ntm.documents.Sha256;
import vn.ntm.platform.backup.Manifest.Migration;
import vn.ntm.platform.database.DatabaseAccess;
import vn.ntm.platform.database.Migrations;

/** Brings a backup back into an empty database and an empty folder. Until everything is there and compared, the database says that it is unfinished. */
public final class Restore {
    private final Path file;
    private final Optional<Passphrase> passphrase;
    private final Manifest manifest;

    /**
     * @param manifest as {@link BackupCheck} found it
     */
    public Restore(Path file, Optional<Passphrase> passphrase, Manifest manifest) {
        this.file = file;
        this.passphrase = passphrase;
        this.manifest = manifest;
    }

    /**
     * @throws BackupRefused when the database is not empty, the backup comes from a newer product, or what was loaded is not what was saved
     */
    public void into(Kept kept) {
        try {
            requireEmpty(kept.database());
            Migrations migrations = new Migrations(kept.database());
            String version = versionOf(migrations.known());
            migrations.begin();
            migrations.upTo(version);
            fill(kept);
            migrations.finished();
        } catch (SQLException failed) {
            throw new BackupRefused("platform.backup.database-failed", failed);
        }
    }

    /** The migration to stop at: the newest the backup was made with, if this product knows them all. */
    private String versionOf(Map<String, Integer> known) {
        List<Migration> made = manifest.schema();
        for (Migration migration : made) {
            Integer checksum = known.get(migration.version());
            if (checksum == null || checksum != migration.checksum()) {
                throw new BackupRefused("platform.restore.newer", manifest.product(), migration.version());
            }
        }
        return made.stream()
                .map(Migration::version)
                .max(Comparator.comparing(MigrationVersion::fromVersion))
                .orElseThrow(() -> new BackupRefused("platform.backup.other-kind", file));
    }

    private void fill(Kept kept) throws SQLException {
        try (Connection owner = Snapshot.prepared(kept.database().connectAsOwner())) {
            owner.setAutoCommit(false);
            Load load = Load.into(owner, manifest);
            new ArchiveReader(file, passphrase).visit((name, content) -> place(name, content, load, kept));
            finish(load);
            owner.commit();
        }
    }

    private void finish(Load load) throws SQLException {
        try {
            load.finish(manifest.sequences());
        } catch (IOException failed) {
            throw new BackupRefused("platform.backup.damaged", file, failed);
        }
    }

    private static void place(String name, InputStream content, Load load, Kept kept) throws IOException, SQLException {
        if (name.startsWith(ArchiveWriter.TABLES)) {
            load.rows(name.substring(ArchiveWriter.TABLES.length()), content);
        } else if (name.startsWith(ArchiveWriter.FILES)) {
            new FileFolder(kept.files())
                    .keep(Sha256.of(name.substring(ArchiveWriter.FILES.length())), content.readAllBytes());
        } else if (name.equals(ArchiveWriter.SECRET_KEY)) {
            write(kept.secretKey(), content.readAllBytes());
        }
    }

    private static void write(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
            channel.write(ByteBuffer.wrap(content));
            channel.force(true);
        }
    }

    private static void requireEmpty(DatabaseAccess access) throws SQLException {
        try (Connection owner = access.connectAsOwner();
                Statement statement = owner.createStatement();
                ResultSet answer = statement.executeQuery(
                        "select count(*) from pg_class where relnamespace = 'public'::regnamespace"
                                + " and relkind in ('r', 'p', 'v', 'm', 'S', 'f') and not exists"
                                + " (select 1 from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = pg_class.oid and d.deptype = 'e')")) {
            answer.next();
            if (answer.getLong(1) > 0) {
                throw new BackupRefused("platform.restore.database-not-empty", access.url());
            }
        }
    }
}
