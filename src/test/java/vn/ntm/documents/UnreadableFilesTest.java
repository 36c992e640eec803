package vn.ntm.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.ntm.shared.Texts;

/** What cannot be read is refused in time, with a sentence that says what is wrong and what to do. */
@Timeout(20)
class UnreadableFilesTest {
    private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452");
    private static final Texts TEXTS = Texts.vietnamese();

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("files")
    void isRefusedWithItsOwnReason(String name, byte[] content, String reason) {
        assertThatExceptionOfType(UnreadableDocument.class)
                .isThrownBy(() -> new Documents().read(content, name))
                .satisfies(refusal -> assertThat(refusal.messageKey()).isEqualTo("documents." + reason))
                .satisfies(refusal -> assertThat(TEXTS.of(refusal.messageKey(), refusal.arguments()))
                        .endsWith(".")
                        .doesNotContain("{"));
    }

    static Stream<Arguments> files() throws IOException, GeneralSecurityException {
        byte[] docx = DocxFixture.withBody(DocxFixture.p("Kế hoạch")).bytes();
        byte[] doc = Fixtures.bytes("plan.doc");
        byte[] pdf = Fixtures.bytes("plan.pdf");
        return Stream.of(
                arguments("trong.docx", new byte[0], "empty"),
                arguments("trong.txt", " \n\t\n\u00A0".getBytes(UTF_8), "blank"),
                arguments("trong.docx", DocxFixture.withBody("<w:p/>").bytes(), "blank"),
                arguments("lon.txt", new byte[21 * 1024 * 1024], "too-big"),
                arguments("khoa.docx", HostileFiles.lockedDocx(), "locked"),
                arguments("khoa.doc", HostileFiles.lockedDoc(), "locked"),
                arguments("khoa.pdf", HostileFiles.lockedPdf(), "locked"),
                arguments("anh.docx", PNG, "not-its-name"),
                arguments("anh.PDF", PNG, "not-its-name"),
                arguments("anh.png", PNG, "unsupported"),
                arguments("trang.doc", "<html><body>Kế hoạch</body></html>".getBytes(UTF_8), "not-its-name"),
                arguments("trang.doc", "<?xml version=\"1.0\"?><html xmlns=\"x\">".getBytes(UTF_8), "not-its-name"),
                arguments("giau.doc", "{\\rtf1 x}".getBytes(UTF_8), "not-its-name"),
                arguments("chu.docx", "Kế hoạch".getBytes(UTF_8), "not-its-name"),
                arguments("word.pdf", docx, "not-its-name"),
                arguments("pdf.docx", pdf, "not-its-name"),
                arguments("pdf.txt", pdf, "not-its-name"),
                arguments("bang.docx", HostileFiles.excel(), "not-its-name"),
                arguments("bang.doc", HostileFiles.excel97(), "not-its-name"),
                arguments("bang.xlsx", HostileFiles.excel(), "unsupported"),
                arguments("bang.xls", HostileFiles.excel97(), "unsupported"),
                arguments("nen.docx", HostileFiles.zip("a.txt", "a".getBytes(UTF_8)), "not-its-name"),
                arguments("nen.zip", HostileFiles.zip("a.txt", "a".getBytes(UTF_8)), "unsupported"),
                arguments("la.docx", new byte[] {0, 1, 2, 3}, "not-its-name-unknown"),
                arguments("la.bin", new byte[] {0, 1, 2, 3}, "unknown-type"),
                arguments("la", new byte[] {0, 1, 2, 3}, "unknown-type"),
                arguments(
                        "macro.docm",
                        DocxFixture.withBody("")
                                .part("word/vbaProject.bin", "x")
                                .bytes(),
                        "macros"),
                arguments("macro.doc", HostileFiles.docWithMacros(), "macros"),
                arguments("cut.docx", Arrays.copyOf(docx, docx.length / 2), "damaged"),
                arguments("cut.doc", Arrays.copyOf(doc, doc.length / 2), "damaged"),
                arguments("cut.doc", Arrays.copyOf(doc, 600), "damaged"),
                arguments("cut.pdf", Arrays.copyOf(pdf, 300), "damaged"),
                arguments(
                        "xml.docx", DocxFixture.withDocument("<document><body>").bytes(), "damaged"),
                arguments("bom.docx", HostileFiles.zipBomb(), "bomb"),
                arguments("bom.docx", HostileFiles.bombInStyles(), "bomb"),
                arguments("bom.pdf", HostileFiles.pdfBomb(), "bomb"),
                arguments("dai.docx", HostileFiles.docxWithThirtyMegabytesOfText(), "too-much-text"),
                arguments("dai.txt", "Nông thôn mới.\n".repeat(900_000).getBytes(UTF_8), "too-much-text"),
                arguments("dong.txt", ("\n".repeat(200_000) + "x").getBytes(UTF_8), "too-much-text"),
                arguments("sau.docx", HostileFiles.deeplyNestedTables(), "damaged"),
                arguments("ngoai.docx", HostileFiles.externalEntity("file:///etc/passwd"), "entities"),
                arguments("cuoi.docx", HostileFiles.billionLaughs(), "entities"),
                arguments("nhieu.pdf", HostileFiles.pdfWithPages(501), "too-many-pages"));
    }

    @Test
    void anExternalEntityIsNotEvenLookedAt(@TempDir Path folder) throws IOException {
        Path secret = folder.resolve("secret.txt");
        Files.writeString(secret, "bí mật");
        assertThatExceptionOfType(UnreadableDocument.class)
                .isThrownBy(() -> new Documents()
                        .read(HostileFiles.externalEntity(secret.toUri().toString()), "ngoai.docx"))
                .satisfies(refusal -> assertThat(refusal).hasMessageNotContaining("bí mật"));
    }

    @Test
    void aReadingThatTakesTooLongIsBrokenOffAndItsThreadEnds() throws InterruptedException {
        DocumentLimits hasty = new DocumentLimits(1 << 20, 1 << 20, 1 << 20, 10, Duration.ofMillis(200));
        assertThatExceptionOfType(UnreadableDocument.class)
                .isThrownBy(() ->
                        new Documents(hasty, ScanLimits.standard()).read(HostileFiles.pdfOfEndlessForms(), "vong.pdf"))
                .satisfies(refusal -> assertThat(refusal.messageKey()).isEqualTo("documents.too-slow"));
        for (Thread thread : readingThreads()) {
            thread.join(Duration.ofSeconds(5));
        }
        assertThat(readingThreads()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ke-hoach.doc", "ke-hoach.docx", "ke-hoach", "ke-hoach.2024", "KE-HOACH.DOCX"})
    void aWordFileMayBeNamedAnyWordWayOrNotAtAll(String name) {
        DocumentText text = new Documents()
                .read(DocxFixture.withBody(DocxFixture.p("Kế hoạch")).bytes(), name);
        assertThat(text.lines()).hasSize(1);
    }

    private static List<Thread> readingThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("document-reading"))
                .toList();
    }
}
