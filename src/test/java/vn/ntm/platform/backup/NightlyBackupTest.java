package vn.ntm.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ntm.ActingAsProduct;
import vn.ntm.WholeApplicationTest;
import vn.ntm.access.Acting;
import vn.ntm.shared.Texts;
import vn.ntm.shared.Vietnamese;

@WholeApplicationTest
class NightlyBackupTest {
    private static final Clock NIGHT = Clock.fixed(Instant.parse("2024-03-17T19:00:00Z"), Vietnamese.ZONE);

    @Autowired
    private KeptHere kept;

    @Autowired
    private AuditLine audit;

    @Autowired
    private Texts texts;

    @Test
    void keepsAWholeBackupAndSaysSo(@TempDir Path folder) throws Exception {
        run(folder, NIGHT);

        List<BackupFolder.Night> nights = new BackupFolder(folder).nights();
        assertThat(nights).singleElement().satisfies(night -> {
            assertThat(night.file()).hasFileName("ntm-20240318-020000.ntm");
            assertThat(night.verified()).isTrue();
        });
        assertThat(new BackupFolder(folder).failure()).isEmpty();
    }

    @Test
    void throwsAwayOnlyWhatHasANewerOne(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("ntm-20240317-010000.ntm"), "older of one day");
        Files.writeString(folder.resolve("ntm-20240317-020000.ntm"), "newer of one day");
        Files.writeString(folder.resolve("notes.txt"), "not ours");

        run(folder, NIGHT);

        assertThat(folder.toFile().list())
                .contains("ntm-20240318-020000.ntm", "ntm-20240317-020000.ntm", "notes.txt")
                .doesNotContain("ntm-20240317-010000.ntm");
    }

    @Test
    void aFailedNightIsNotedAndCostsNothing(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("ntm-20240318-020000.ntm"), "stands in the way");

        assertThatExceptionOfType(BackupRefused.class).isThrownBy(() -> run(folder, NIGHT));

        assertThat(new BackupFolder(folder).failure())
                .get()
                .satisfies(failure -> assertThat(failure.reason()).contains("Đã có tệp"));
        assertThat(folder.resolve("ntm-20240318-020000.ntm")).hasContent("stands in the way");
    }

    private void run(Path folder, Clock clock) {
        BackupSettings settings = new BackupSettings(folder, "02:00", "7,4,6");
        Acting.run(ActingAsProduct.PRODUCT, () -> new NightlyBackup(kept, settings, audit, texts, clock).run());
    }
}
