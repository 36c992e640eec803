package vn.ntm.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ntm.documents.DocumentText.Format;
import vn.ntm.documents.DocumentText.Line;

/** A PDF of pictures goes through the text recognition of the machine, which is played by a script here. */
class ScanReadingTest {
    @TempDir
    Path folder;

    @Test
    void recognisedPagesFollowEachOther() throws IOException {
        Documents documents = recognisingWith("echo \"UBND XÃ BÌNH SƠN    CỘNG HÒA\"; echo KẾ HOẠCH");
        DocumentText text = documents.read(scan(2), "quet.pdf");
        assertThat(text.format()).isEqualTo(Format.SCANNED_PDF);
        assertThat(text.lines())
                .extracting(Line::text)
                .containsExactly(
                        "UBND XÃ BÌNH SƠN    CỘNG HÒA", "KẾ HOẠCH", "UBND XÃ BÌNH SƠN    CỘNG HÒA", "KẾ HOẠCH");
    }

    @Test
    void theProgramIsGivenAPictureOfThePage() throws IOException {
        Documents documents = recognisingWith("head -c 8 \"$1\" | od -An -tx1 | tr -d ' '; echo $3 $4");
        assertThat(documents.read(scan(1), "quet.pdf").lines())
                .extracting(Line::text)
                .containsExactly("89504e470d0a1a0a", "-l vie");
    }

    @Test
    void withoutTheProgramAScanIsRefusedWithWhatToDo() throws IOException {
        Documents documents =
                new Documents(DocumentLimits.standard(), limits("/nowhere/tesseract", Duration.ofSeconds(5)));
        refused(documents, scan(1), "documents.scan-without-recognition");
    }

    @Test
    void aProgramThatKnowsNoVietnameseIsNoHelp() throws IOException {
        Path program = script("[ \"$1\" = --list-langs ] && echo eng");
        refused(
                new Documents(DocumentLimits.standard(), limits(program.toString(), Duration.ofSeconds(5))),
                scan(1),
                "documents.scan-without-recognition");
    }

    @Test
    void tooManyScannedPagesAreRefusedAtOnce() throws IOException {
        refused(recognisingWith("echo chữ"), scan(4), "documents.scan-too-long");
    }

    @Test
    void aProgramThatHangsIsStopped() throws IOException {
        Path program = script("[ \"$1\" = --list-langs ] && echo vie || exec sleep 300");
        Documents documents =
                new Documents(DocumentLimits.standard(), limits(program.toString(), Duration.ofSeconds(2)));
        refused(documents, scan(1), "documents.too-slow");
    }

    @Test
    void aScanWithoutAnyLetterIsBlank() throws IOException {
        refused(recognisingWith("echo"), scan(1), "documents.blank");
    }

    private static void refused(Documents documents, byte[] file, String key) {
        assertThatExceptionOfType(UnreadableDocument.class)
                .isThrownBy(() -> documents.read(file, "quet.pdf"))
                .satisfies(refusal -> assertThat(refusal.messageKey()).isEqualTo(key));
    }

    private Documents recognisingWith(String recognition) throws IOException {
        Path program = script("if [ \"$1\" = --list-langs ]; then echo eng; echo vie; else " + recognition + "; fi");
        return new Documents(DocumentLimits.standard(), limits(program.toString(), Duration.ofSeconds(60)));
    }

    private static ScanLimits limits(String command, Duration time) {
        return new ScanLimits(command, 3, time);
    }

    private Path script(String commands) throws IOException {
        Path script = folder.resolve("tesseract");
        Files.writeString(script, "#!/bin/sh\n" + commands + "\n");
        return Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
    }

    private static byte[] scan(int pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                BufferedImage picture = new BufferedImage(200, 280, BufferedImage.TYPE_BYTE_GRAY);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.drawImage(LosslessFactory.createFromImage(document, picture), 0, 0, 595, 842);
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
