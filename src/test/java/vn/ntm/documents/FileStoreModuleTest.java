package vn.ntm.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.text.Normalizer;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.ntm.ModuleTest;

/** Originals are kept once and known by their fingerprint. */
@ModuleTest
@Transactional
class FileStoreModuleTest {
    private static final String UNIT = "05539";
    private static final byte[] PLAN = "KẾ HOẠCH năm 2024".getBytes(UTF_8);

    @Autowired
    private FileStore files;

    @Autowired
    private DocumentReading reading;

    @Autowired
    private DocumentsSettings settings;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aStoredFileIsFoundAndOpened() throws IOException {
        StoredFile stored = files.store(PLAN, "ke-hoach.txt", UNIT);
        assertThat(stored)
                .isEqualTo(new StoredFile(
                        Sha256.ofContent(PLAN),
                        PLAN.length,
                        "text/plain",
                        "ke-hoach.txt",
                        clock.instant(),
                        "Kiểm thử"));
        assertThat(files.find(stored.sha256(), UNIT)).contains(stored);
        assertThat(files.open(stored.sha256(), UNIT).readAllBytes()).isEqualTo(PLAN);
    }

    @Test
    void theSameContentIsKeptOnceUnderItsFirstName() {
        StoredFile first = files.store(PLAN, "ke-hoach.txt", UNIT);
        assertThat(files.store(PLAN, "ban-sao.txt", UNIT)).isEqualTo(first);
        assertThat(jdbc.sql("select count(*) from stored_file where sha256 = ?")
                        .param(first.sha256().hex())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void fileNamesAreComposed() {
        String decomposed = Normalizer.normalize("kế hoạch.txt", Normalizer.Form.NFD);
        assertThat(files.store(PLAN, decomposed, UNIT).firstName()).isEqualTo("kế hoạch.txt");
    }

    @Test
    void anUnknownFingerprintIsRefused() {
        Sha256 unknown = Sha256.ofContent("chưa gửi".getBytes(UTF_8));
        assertThat(files.find(unknown, UNIT)).isEmpty();
        assertThatExceptionOfType(StoredFileNotFound.class).isThrownBy(() -> files.open(unknown, UNIT));
    }

    @Test
    void anEmptyFileIsNotStored() {
        assertThatExceptionOfType(UnreadableDocument.class)
                .isThrownBy(() -> files.store(new byte[0], "trong.txt", UNIT));
    }

    @Test
    void theProductReadsWithTheStandardLimitsUnlessToldOtherwise() {
        assertThat(settings.limits()).isEqualTo(DocumentLimits.standard());
        assertThat(settings.scanLimits()).isEqualTo(ScanLimits.standard());
        assertThat(reading.read(PLAN, "ke-hoach.txt").lines()).hasSize(1);
    }
}
