package vn.ntm.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.ntm.TestDatabase;
import vn.ntm.documents.FileFolder;
import vn.ntm.documents.Sha256;
import vn.ntm.platform.database.DatabaseAccess;
import vn.ntm.platform.database.Migrations;
import vn.ntm.shared.Texts;

class BackupAndRestoreTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-03-18T02:12:00Z"), ZoneOffset.UTC);
    private static final Optional<Passphrase> OPEN = Optional.empty();
    private static final Optional<Passphrase> LOCKED = Optional.of(new Passphrase("bốn từ không ai đoán"));

    private static final String OLD_LINE =
            "select audit_append('05551', 'CHANGE', 'x.y', now(), null, 'Máy', null, 'Máy', null, 'person', '1', 'Người mẫu', null, '{}', '', '')";

    @TempDir
    private static Path folder;

    private static Kept kept;
    private static Path plain;
    private static Path encrypted;

    @BeforeAll
    static void makeBackups() throws Exception {
        kept = BackedUpData.in(folder);
        Files.writeString(kept.secretKey(), "khóa bí mật");
        plain = folder.resolve("plain.ntm");
        encrypted = folder.resolve("encrypted.ntm");
        new Backup(kept, OPEN, CLOCK).into(plain);
        new Backup(kept, LOCKED, CLOCK).into(encrypted);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void bringsBackEveryRowFileAndKey(boolean secret, @TempDir Path empty) throws Exception {
        Optional<Passphrase> passphrase = secret ? LOCKED : OPEN;
        Path file = secret ? encrypted : plain;
        Kept back = new Kept(TestDatabase.empty().access(), empty.resolve("files"), empty.resolve("secret.key"));
        Manifest manifest = BackupCheck.of(file, passphrase);

        new Restore(file, passphrase, manifest).into(back);

        assertThat(manifest.tables()).hasSizeGreaterThan(30);
        assertThat(contents(back)).isEqualTo(contents(kept));
        assertThat(Files.readString(back.secretKey())).isEqualTo("khóa bí mật");
        assertThat(Files.getPosixFilePermissions(back.secretKey()))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(new FileFolder(back.files()).content(Sha256.ofContent(BackedUpData.ORIGINAL)))
                .isEqualTo(BackedUpData.ORIGINAL);
        assertThat(jdbc(back.database())
                        .sql("select full_name from admin_unit where code = '19'")
                        .query(String.class)
                        .single())
                .isEqualTo("Tỉnh Thái\tNguyên\n\\.");
        assertThat(newUpdate(back.database())).isEqualTo(501);
        assertThat(jdbc(back.database())
                        .sql("select count(*) from audit_entry e where hash = audit_hash(e)")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void isReadableByItsOwnerAloneAndOpensWithAnyZipProgram() throws Exception {
        assertThat(Files.getPosixFilePermissions(plain)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        try (ZipFile zip = new ZipFile(plain.toFile())) {
            assertThat(zip.getEntry("manifest.json")).isNotNull();
            assertThat(zip.getEntry("tables/person")).isNotNull();
        }
        assertThat(Files.readAllBytes(encrypted)).isNotEqualTo(Files.readAllBytes(plain));
        assertThat(new String(Files.readAllBytes(encrypted), StandardCharsets.ISO_8859_1))
                .doesNotContain("manifest.json");
    }

    @Test
    void neverWritesOverAFile() {
        assertThatExceptionOfType(BackupRefused.class)
                .isThrownBy(() -> new Backup(kept, OPEN, CLOCK).into(plain))
                .satisfies(refused -> assertThat(words(refused)).contains("không ghi đè"));
    }

    @Test
    void keepsAllOthersWhenOneOriginalIsLost(@TempDir Path work) throws SQLException {
        Kept without = new Kept(kept.database(), work.resolve("none"), work.resolve("none.key"));

        Manifest manifest = new Backup(without, OPEN, CLOCK).into(work.resolve("lost.ntm"));

        assertThat(manifest.files()).isEmpty();
        assertThat(manifest.lost()).hasSize(1);
        assertThat(BackupCheck.of(work.resolve("lost.ntm"), OPEN)).isEqualTo(manifest);
    }

    @Test
    void refusesADatabaseThatHoldsSomething(@TempDir Path empty) throws Exception {
        DatabaseAccess used = TestDatabase.empty().access();
        BackedUpData.execute(used, "create table something (word text)");

        assertThatExceptionOfType(BackupRefused.class)
                .isThrownBy(() -> restore(plain, used, empty))
                .satisfies(refused -> assertThat(words(refused)).contains("trống"));
    }

    @Test
    void refusesABackupOfANewerSchema(@TempDir Path work) throws Exception {
        Kept newer = BackedUpData.in(work);
        BackedUpData.execute(
                newer.database(),
                "insert into flyway_schema_history values (9999, '209901010000', 'later', 'SQL', 'later.sql', 1, 'x', now(), 1, true)");
        Path file = work.resolve("newer.ntm");
        new Backup(newer, OPEN, CLOCK).into(file);

        assertThatExceptionOfType(BackupRefused.class)
                .isThrownBy(() -> restore(file, TestDatabase.empty().access(), work.resolve("empty")))
                .satisfies(refused -> assertThat(words(refused)).contains("209901010000"));
    }

    @Test
    void bringsAnOlderBackupUpToDate(@TempDir Path work) throws Exception {
        DatabaseAccess older = TestDatabase.empty().access();
        new Migrations(older).upTo("202611241301");
        BackedUpData.execute(
                older,
                "insert into account (user_name, password_hash, title, role) values ('canbo', 'x', 'Cán bộ', 'COMMUNE_LEADER')",
                OLD_LINE,
                OLD_LINE);
        Path file = work.resolve("older.ntm");
        new Backup(new Kept(older, work, work.resolve("none")), OPEN, CLOCK).into(file);
        DatabaseAccess back = TestDatabase.empty().access();

        restore(file, back, work.resolve("back"));

        assertThat(jdbc(back)
                        .sql("select name from account join person on person.id = person_id")
                        .query(String.class)
                        .single())
                .isEqualTo("Cán bộ");
        assertThat(sealedLines(back))
                .as("lines of the time when acts sealed them")
                .isEqualTo(2);
        BackedUpData.execute(back, BackedUpData.LINE, "select audit_seal()");
        assertThat(sealedLines(back)).isEqualTo(3);
        assertThat(new Migrations(back).known())
                .hasSize(jdbc(back)
                        .sql("select count(*) from flyway_schema_history where type = 'SQL'")
                        .query(Integer.class)
                        .single());
    }

    @Test
    void aBrokenOffRestoreIsMarked(@TempDir Path work) throws Exception {
        byte[] whole = Files.readAllBytes(plain);
        Manifest manifest = BackupCheck.of(plain, OPEN);
        Path cut = Files.write(work.resolve("cut.ntm"), Arrays.copyOf(whole, whole.length / 2));
        DatabaseAccess back = TestDatabase.empty().access();
        Kept kept = new Kept(back, work.resolve("files"), work.resolve("secret.key"));

        assertThatExceptionOfType(BackupRefused.class).isThrownBy(() -> new Restore(cut, OPEN, manifest).into(kept));
        assertThat(jdbc(back)
                        .sql("select count(*) from restore_unfinished")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(jdbc(back)
                        .sql("select count(*) from unit_update")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    /** Those that follow each other and say what their hash says. */
    private static long sealedLines(DatabaseAccess access) {
        return jdbc(access)
                .sql(
                        "select count(*) from audit_entry e where hash = audit_hash(e) and seq = id and previous_hash ="
                                + " coalesce((select hash from audit_entry o where o.unit_code = e.unit_code and o.seq = e.seq - 1), repeat('0', 64))")
                .query((row, number) -> row.getLong(1))
                .single();
    }

    private static void restore(Path file, DatabaseAccess access, Path folder) {
        Manifest manifest = BackupCheck.of(file, OPEN);
        new Restore(file, OPEN, manifest).into(new Kept(access, folder.resolve("files"), folder.resolve("secret.key")));
    }

    /** Everything in the tables, in a text of our own making. */
    private static Map<String, String> contents(Kept kept) throws SQLException {
        Map<String, String> contents = new TreeMap<>();
        try (Connection owner = kept.database().connectAsOwner()) {
            for (CopiedTable table : Snapshot.within(owner).tables()) {
                contents.put(
                        table.name(),
                        jdbc(kept.database())
                                .sql(
                                        "select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from "
                                                + Quoted.name(table.name()) + " t")
                                .query(String.class)
                                .single());
            }
        }
        return contents;
    }

    private static long newUpdate(DatabaseAccess access) {
        return jdbc(access)
                .sql("insert into unit_update (file_name, content, changes, problems, received_by, received_at)"
                        + " values ('x', '', 0, 0, 'x', now()) returning id")
                .query(Long.class)
                .single();
    }

    private static JdbcClient jdbc(DatabaseAccess access) {
        return JdbcClient.create(new DriverManagerDataSource(
                access.url(), access.owner().role(), access.owner().password()));
    }

    private static String words(BackupRefused refused) {
        return Texts.vietnamese().of(refused.messageKey(), refused.arguments());
    }
}
