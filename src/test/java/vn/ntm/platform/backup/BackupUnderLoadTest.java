package vn.ntm.platform.backup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.ntm.ActingAsProduct;
import vn.ntm.TestDatabase;
import vn.ntm.WholeApplicationTest;
import vn.ntm.access.Acting;
import vn.ntm.documents.FileFolder;
import vn.ntm.documents.FileStore;
import vn.ntm.documents.Sha256;
import vn.ntm.organization.updates.UnitUpdates;
import vn.ntm.organization.updates.UpdateFile;
import vn.ntm.platform.database.DataFolder;
import vn.ntm.platform.database.DatabaseAccess;
import vn.ntm.platform.database.EmbeddedPostgres;
import vn.ntm.platform.database.PostgresBinaries;

/** Backups made while others write, brought back into a server of our own version and into the oldest we promise. */
@WholeApplicationTest
class BackupUnderLoadTest {
    private static final Path ARCHIVES = Path.of("target", "outside-postgres").toAbsolutePath();
    private static final int WRITERS = 4;

    @Autowired
    private KeptHere kept;

    @Autowired
    private UnitUpdates updates;

    @Autowired
    private FileStore files;

    @TempDir
    private Path folder;

    private final Set<Long> acknowledged = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean over = new AtomicBoolean();

    @Test
    void isOneMomentHoweverMuchIsWritten() throws Exception {
        Path file = folder.resolve("load.ntm");
        List<Long> before;
        Manifest manifest;
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            for (int writer = 0; writer < WRITERS; writer++) {
                writers.execute(this::writeOn);
            }
            while (acknowledged.size() < 40) {
                Thread.onSpinWait();
            }
            before = List.copyOf(acknowledged);
            manifest = new Backup(kept.now(), Optional.empty(), Clock.systemUTC()).into(file);
            over.set(true);
        }

        assertThat(BackupCheck.of(file, Optional.empty())).isEqualTo(manifest);
        comesBackWhole(file, TestDatabase.empty().access(), before, folder.resolve("ours"));
        try (EmbeddedPostgres server = EmbeddedPostgres.start(
                new DataFolder(folder.resolve("server")).prepared(), version15(), Map.of("fsync", "off"))) {
            comesBackWhole(file, server.access(), before, folder.resolve("older"));
        }
    }

    /** Restoring compares every table with the manifest; here is what only one moment can satisfy. */
    private void comesBackWhole(Path file, DatabaseAccess access, List<Long> before, Path empty) {
        Kept back = new Kept(access, empty.resolve("files"), empty.resolve("secret.key"));
        new Restore(file, Optional.empty(), BackupCheck.of(file, Optional.empty())).into(back);
        JdbcClient jdbc = JdbcClient.create(new DriverManagerDataSource(
                access.url(), access.owner().role(), access.owner().password()));

        Set<Long> restored = new HashSet<>();
        jdbc.sql("select id from unit_update").query(row -> {
            restored.add(row.getLong(1));
        });
        assertThat(restored).containsAll(before);
        assertThat(acknowledged.size()).isGreaterThan(before.size());
        assertThat(jdbc.sql("select count(*) from audit_entry where event = 'organization.audit.update-received'")
                        .query(Long.class)
                        .single())
                .as("one audit line with each update")
                .isEqualTo(restored.size());
        assertThat(jdbc.sql(
                                "select count(*) from audit_chain c where seq <> (select max(seq) from audit_entry e where e.unit_code = c.unit_code)"
                                        + " or seq <> (select count(e.seq) from audit_entry e where e.unit_code = c.unit_code)")
                        .query(Long.class)
                        .single())
                .as("chains that do not end with their last link")
                .isZero();
        assertThat(jdbc.sql("select count(*) from audit_entry e where hash <> audit_hash(e)")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select count(*) from audit_entry where seq is not null")
                        .query(Long.class)
                        .single())
                .as("lines sealed before the copy")
                .isGreaterThanOrEqualTo(before.size());
        FileFolder originals = new FileFolder(back.files());
        jdbc.sql("select sha256 from stored_file").query(row -> {
            assertThat(originals.content(Sha256.of(row.getString(1)))).isNotEmpty();
        });
    }

    private void writeOn() {
        Acting.run(ActingAsProduct.PRODUCT, () -> {
            while (!over.get()) {
                String word = UUID.randomUUID().toString();
                files.store(word.getBytes(UTF_8), word + ".txt", "VN");
                acknowledged.add(updates.receive(new UpdateFile(word, "chuyển;xã;05542".getBytes(UTF_8))));
            }
        });
    }

    private static PostgresBinaries version15() throws Exception {
        URL archive = URI.create("jar:" + ARCHIVES.resolve("postgres.jar").toUri() + "!/postgres-linux-x86_64.txz")
                .toURL();
        return PostgresBinaries.unpacked(archive, ARCHIVES.resolve("unpacked"));
    }
}
