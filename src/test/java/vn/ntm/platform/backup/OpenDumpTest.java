package vn.ntm.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ntm.documents.Sha256;
import vn.ntm.shared.Texts;

class OpenDumpTest {
    private static final Instant NOW = Instant.parse("2024-03-18T02:12:00Z");
    private static final Texts TEXTS = Texts.vietnamese();

    @TempDir
    private static Path folder;

    private static Kept kept;

    @BeforeAll
    static void fill() throws Exception {
        kept = BackedUpData.in(folder);
        Files.writeString(kept.secretKey(), "khóa bí mật");
        BackedUpData.execute(
                kept.database(),
                "insert into value_import (id, unit_code, origin, file_name, sha256, criteria_set, year, received_at, received_by) values"
                        + " (gen_random_uuid(), '05539', 'FILE', E'Hai\\ndòng; \"dấu\".csv', repeat('a', 64), 's', 2024, now(), 'An'),"
                        + " (gen_random_uuid(), '05539-X01', 'FILE', 'xom.csv', repeat('b', 64), 's', 2024, now(), 'An'),"
                        + " (gen_random_uuid(), '05551', 'FILE', 'khac.csv', repeat('c', 64), 's', 2024, now(), 'An')");
    }

    @Test
    void everyTableIsThereAsTheManifestSaysAndNothingThatProvesWhoSomebodyIs() throws Exception {
        Path out = folder.resolve("all");

        DumpManifest manifest = new OpenDump(kept, "", TEXTS).into(out, NOW);

        assertThat(Files.exists(out.resolve("manifest.json"))).isTrue();
        assertThat(manifest.parts()).hasSizeGreaterThan(80);
        for (DumpManifest.Part part : manifest.parts()) {
            byte[] file = Files.readAllBytes(out.resolve(part.name()));
            assertThat(Sha256.ofContent(file).hex()).as(part.name()).isEqualTo(part.sha256());
            assertThat(file).hasSize((int) part.bytes());
            if (part.name().endsWith(".csv")) {
                assertThat(rows(file).size()).as(part.name()).isEqualTo((int) part.rows() + 1);
            }
        }
        assertThat(Files.readAllBytes(out.resolve(
                        "files/" + Sha256.ofContent(BackedUpData.ORIGINAL).hex())))
                .isEqualTo(BackedUpData.ORIGINAL);
        assertThat(Files.readString(out.resolve("tables/account.csv"))).doesNotContain("password_hash", "totp_secret");
        assertThat(out.resolve("tables/open_session.csv")).doesNotExist();
        assertThat(manifest.leftOut())
                .extracting(DumpManifest.LeftOut::what)
                .contains("account.password_hash", "account.totp_secret", "open_session", "recovery_code", "set_up");
        assertThat(manifest.parts())
                .filteredOn(part -> part.name().equals("tables/report_sheet.csv"))
                .flatExtracting(DumpManifest.Part::columns)
                .contains(new DumpManifest.Field(
                        "content",
                        "bytea",
                        "PERSONAL",
                        "the file while it waits; once taken it lies in the file store under sha256"));
    }

    private static List<?> rows(byte[] file) throws Exception {
        try (CSVParser parser = CSVParser.parse(new String(file, StandardCharsets.UTF_8), CSVFormat.RFC4180)) {
            return parser.getRecords();
        }
    }

    @Test
    void aUnitGetsItsOwnRowsAndThoseOfItsHamletsInOneFile() throws Exception {
        Path out = folder.resolve("one.zip");

        DumpManifest manifest = new OpenDump(kept, "05539", TEXTS).into(out, NOW);

        try (ZipFile zip = new ZipFile(out.toFile())) {
            assertThat(zip.stream().count()).isEqualTo(manifest.parts().size() + 1);
            byte[] imports =
                    zip.getInputStream(zip.getEntry("tables/value_import.csv")).readAllBytes();
            assertThat(new String(imports, StandardCharsets.UTF_8))
                    .contains("05539,", "05539-X01,")
                    .doesNotContain("05551,");
        }
        assertThat(manifest.parts())
                .extracting(DumpManifest.Part::name)
                .contains("tables/plan.csv", "tables/plan_task.csv", "tables/admin_unit.csv");
    }

    @Test
    void whatIsThereAlreadyIsNotWrittenOver() throws Exception {
        Path there = Files.createDirectory(folder.resolve("there"));

        assertThatExceptionOfType(BackupRefused.class).isThrownBy(() -> new OpenDump(kept, "", TEXTS).into(there, NOW));
    }
}
