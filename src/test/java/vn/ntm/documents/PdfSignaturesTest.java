package vn.ntm.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import vn.ntm.documents.PdfSignature.Clock;
import vn.ntm.documents.PdfSignature.Seal;
import vn.ntm.evidence.EvidenceFiles;

/** PDF files signed here by a certificate of our own making. */
class PdfSignaturesTest {
    private static final Instant STATED = Instant.parse("2024-08-20T02:15:00Z");

    private final DocumentViews views = new DocumentViews(DocumentLimits.standard());
    private final SignedPdf chair = new SignedPdf("Nguyễn Văn A");

    @Test
    void aSignatureTellsWhoAndWhenAndThatNothingChanged() throws IOException {
        Instant before = Instant.parse("2026-01-01T00:00:00Z");
        List<PdfSignature> signatures = views.signatures(chair.sign(EvidenceFiles.pdf(1, "Van ban"), STATED));

        assertThat(signatures).singleElement().satisfies(signature -> {
            assertThat(signature.signer()).isEqualTo("Nguyễn Văn A");
            assertThat(signature.issuer()).isEqualTo("Nơi cấp thử");
            assertThat(signature.clock())
                    .as("the signed time comes before the stated one")
                    .isEqualTo(Clock.SIGNED);
            assertThat(signature.signedAt()).isAfter(before);
            assertThat(signature.seal()).isEqualTo(Seal.WHOLE);
            assertThat(signature.wholeDocument()).isTrue();
        });
    }

    @Test
    void oneChangedByteBreaksTheSeal() throws IOException {
        byte[] signed = chair.sign(EvidenceFiles.pdf(1, "Van ban"), STATED);
        signed[12] ^= 1;

        assertThat(views.signatures(signed)).singleElement().satisfies(signature -> {
            assertThat(signature.seal()).isEqualTo(Seal.BROKEN);
            assertThat(signature.signer()).isEqualTo("Nguyễn Văn A");
        });
    }

    @Test
    void whatWasAddedAfterwardsIsSaid() throws IOException {
        byte[] signed = chair.sign(EvidenceFiles.pdf(1, "Van ban"), STATED);

        assertThat(views.signatures(added(signed))).singleElement().satisfies(signature -> {
            assertThat(signature.seal()).isEqualTo(Seal.WHOLE);
            assertThat(signature.wholeDocument()).isFalse();
        });
    }

    @Test
    void aSecondSignatureCoversTheFirst() throws IOException {
        SignedPdf clerk = new SignedPdf("Văn thư");
        byte[] twice = clerk.sign(chair.sign(EvidenceFiles.pdf(1, "Van ban"), STATED), STATED);

        assertThat(views.signatures(twice))
                .extracting(PdfSignature::signer, PdfSignature::wholeDocument, PdfSignature::seal)
                .containsExactly(tuple("Nguyễn Văn A", false, Seal.WHOLE), tuple("Văn thư", true, Seal.WHOLE));
    }

    @Test
    void aMessageNobodyCanReadIsCalledSo() throws IOException {
        byte[] signed = chair.sign(EvidenceFiles.pdf(1, "Van ban"), STATED);
        String text = new String(signed, StandardCharsets.ISO_8859_1);
        int contents = text.indexOf("/Contents <30");
        byte[] broken = signed.clone();
        for (int i = contents + 11; i < contents + 61; i++) {
            broken[i] = '0';
        }

        assertThat(views.signatures(broken)).singleElement().satisfies(signature -> {
            assertThat(signature.seal()).isEqualTo(Seal.UNREADABLE);
            assertThat(signature.signer()).isEqualTo("Tên ghi trong tệp");
            assertThat(signature.clock()).isEqualTo(Clock.STATED);
            assertThat(signature.signedAt()).isEqualTo(STATED);
        });
    }

    @Test
    void anUnsignedFileHasNone() {
        assertThat(views.signatures(EvidenceFiles.pdf(1, "Van ban"))).isEmpty();
    }

    private static byte[] added(byte[] signed) throws IOException {
        try (PDDocument document = Loader.loadPDF(signed)) {
            document.getDocumentInformation().setCustomMetadataValue("Note", "later");
            document.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
            document.getDocumentCatalog().getCOSObject().setString(COSName.getPDFName("Later"), "x");
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.saveIncremental(bytes);
            return bytes.toByteArray();
        }
    }
}
