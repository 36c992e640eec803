package vn.ntm.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.ntm.TestDatabase;

class EmbeddedPostgresTest {
    private static final PostgresBinaries BINARIES =
            PostgresBinaries.unpackedBelow(Path.of("target", "test-database").toAbsolutePath());

    @TempDir
    Path root;

    @Test
    void sortsTheVietnameseWay() {
        assertThat(asProduct(TestDatabase.empty().access())
                        .sql("""
                        select string_agg(word, ' ' order by word)
                        from unnest(array['đa', 'ăn', 'ân', 'an', 'dz', 'da', 'anh', 'ao', 'ấn', 'ần']) as word
                        """)
                        .query(String.class)
                        .single())
                .isEqualTo("an anh ao ăn ân ần ấn da dz đa");
    }

    @Test
    void letsTheProductWorkAsARoleWithoutPowers() {
        assertThat(asProduct(TestDatabase.empty().access())
                        .sql("""
                        select rolsuper or rolcreatedb or rolcreaterole or rolbypassrls
                        from pg_roles where rolname = current_user
                        """)
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    @Test
    void writesThroughToTheDiskBeforeItAcknowledges() {
        try (EmbeddedPostgres database = start()) {
            JdbcClient client = asProduct(database.access());

            assertThat(setting(client, "fsync")).isEqualTo("on");
            assertThat(setting(client, "synchronous_commit")).isEqualTo("on");
            assertThat(setting(client, "full_page_writes")).isEqualTo("on");
            assertThat(setting(client, "data_checksums")).isEqualTo("on");
        }
    }

    @Test
    void letsNobodyInWithoutThePassword() throws IOException {
        try (EmbeddedPostgres database = start()) {
            DatabaseAccess access = database.access();
            JdbcClient stranger =
                    asProduct(new DatabaseAccess(access.url(), access.owner(), new Login("ntm_product", "guess")));

            assertThatExceptionOfType(org.springframework.jdbc.CannotGetJdbcConnectionException.class)
                    .isThrownBy(() -> setting(stranger, "fsync"));
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(root.resolve("database.secret"))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void forgetsAnInitialisationThatWasKilledHalfway() throws IOException {
        Files.createDirectories(root.resolve("database.new/base"));
        Files.writeString(root.resolve("database.new/PG_VERSION"), "18\n");

        try (EmbeddedPostgres database = start()) {
            assertThat(setting(asProduct(database.access()), "server_encoding")).isEqualTo("UTF8");
        }
    }

    @Test
    void startsAlthoughAStrangerCarriesTheNumberOfADeadServer() throws IOException {
        start().close();
        long stranger = ProcessHandle.current().pid();
        Files.writeString(root.resolve("database/postmaster.pid"), stranger + "\n" + root.resolve("database") + "\n");

        try (EmbeddedPostgres database = start()) {
            assertThat(database.isRunning()).isTrue();
        }
    }

    @Test
    void refusesFilesOfAnotherMajorVersion() throws IOException {
        start().close();
        Files.writeString(root.resolve("database/PG_VERSION"), "14\n");

        assertThatExceptionOfType(CannotStart.class).isThrownBy(this::start).satisfies(refusal -> {
            assertThat(refusal.messageKey()).isEqualTo("platform.database.other-version");
            assertThat(refusal.arguments()).contains("14", "18");
        });
    }

    @Test
    void refusesAFolderThatIsAFile() throws IOException {
        Path file = Files.writeString(root.resolve("taken"), "");

        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> new DataFolder(file).prepared())
                .matches(refusal -> refusal.messageKey().equals("platform.start.folder-failed"));
    }

    private EmbeddedPostgres start() {
        return EmbeddedPostgres.start(new DataFolder(root).prepared(), BINARIES, Map.of());
    }

    private static String setting(JdbcClient client, String name) {
        return client.sql("select current_setting(:name)")
                .param("name", name)
                .query(String.class)
                .single();
    }

    private static JdbcClient asProduct(DatabaseAccess access) {
        return JdbcClient.create(new DriverManagerDataSource(
                access.url(), access.product().role(), access.product().password()));
    }
}
