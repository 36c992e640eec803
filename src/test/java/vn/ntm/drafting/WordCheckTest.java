package vn.ntm.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.documents.UnreadableDocument;
import vn.ntm.shared.Texts;

/** Each element of handbook 11.2: what we write passes, what is spoilt is named. */
class WordCheckTest {
    private static final Texts TEXTS = Texts.vietnamese();
    private static final Drafting DRAFTING = new Drafting(TEXTS);
    private static final byte[] PLAN = DRAFTING.docx(DocumentFixtures.aPlan());

    @ParameterizedTest
    @ValueSource(strings = {"plan", "report", "submission", "minutes", "decision", "notice", "letter", "resolution"})
    void whatWeWriteHasTheFormOfTheDecree(String type) {
        assertThat(DRAFTING.checkFile(DRAFTING.docx(aDocument(type)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            w:h="16838" w:w="11906"   | w:h="15840" w:w="12240"   | PAGE         | drafting.file.paper
            w:left="1701"             | w:left="1134"             | PAGE         | drafting.file.margin-left
            w:top="1134"              | w:top="567"               | PAGE         | drafting.file.margin-top
            <w:titlePg/>              |                           | PAGE_NUMBER  | drafting.file.first-page-number
            Độc lập - Tự do           | Độc lập-Tự do             | MOTTO        | drafting.file.motto
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM | Cộng hòa xã hội chủ nghĩa Việt Nam | REPUBLIC | drafting.file.not-capitals
            05/KH-UBND</w:t>          | 5/KH-UBND</w:t>           | NUMBER       | drafting.file.number-zero
            05/KH-UBND</w:t>          | 05 /KH - UBND</w:t>       | NUMBER       | drafting.file.number
            Suối Mẫu, ngày 05         | Suối Mẫu, ngày 5          | PLACE_DATE   | drafting.file.day-zero
            ngày 05 tháng 01 năm 2024</w:t> | ngày 05 tháng 1 năm 2024</w:t> | PLACE_DATE | drafting.file.month-zero
            đ) Giữ gìn                | e) Giữ gìn                | POINT        | drafting.file.letter-order
            II. NỘI DUNG              | III. NỘI DUNG             | SECTION      | drafting.file.order
            II. NỘI DUNG              | II. Nội dung              | SECTION      | drafting.file.not-capitals
            nghiêm túc./.             | nghiêm túc.               | BODY         | drafting.file.no-end
            địa phương;               | địa phương                | LEGAL_BASIS  | drafting.file.end-sign
            - UBND tỉnh (b/c);        | - UBND tỉnh (b/c)         | RECIPIENTS   | drafting.file.end-sign
            - Lưu: VT, VP.            | - Lưu VT                  | RECIPIENTS   | drafting.file.kept
            Nguyễn Văn Mẫu            | TS. Nguyễn Văn Mẫu        | SIGNER       | drafting.check.titled-signer
            (Phụ lục I)               | (kèm theo)                | ANNEX        | drafting.check.annex-not-mentioned
            (Kèm theo Kế hoạch số     | (Kèm theo Kế hoạch        | ANNEX        | drafting.file.note
            """)
    void whatIsSpoiltIsNamedWithItsElement(String right, String spoilt, Element element, String key) {
        byte[] file = Altered.in(PLAN, right, spoilt == null ? "" : spoilt);

        List<Finding> found = DRAFTING.checkFile(file);

        assertThat(found).extracting(Finding::element, Finding::messageKey).contains(tuple(element, key));
        assertThat(found)
                .allSatisfy(finding -> assertThat(finding.sentence(TEXTS))
                        .startsWith(TEXTS.of(finding.element().nameKey()) + ": ")
                        .doesNotContain("{0}"));
    }

    @Test
    void lettersOfAnotherFontSizeOrWeightAreNamed() {
        byte[] file = Altered.in(
                PLAN,
                "<w:b/><w:sz w:val=\"26\"/><w:szCs w:val=\"26\"/></w:rPr><w:t xml:space=\"preserve\">CỘNG",
                "<w:rFonts w:ascii=\"Arial\"/><w:sz w:val=\"32\"/></w:rPr><w:t xml:space=\"preserve\">CỘNG");

        assertThat(DRAFTING.checkFile(file))
                .extracting(finding -> finding.sentence(TEXTS))
                .contains(
                        "Phông chữ: dùng phông “Arial”, phải là Times New Roman",
                        "Quốc hiệu: “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT…” cỡ chữ 16, phải từ 12 đến 13",
                        "Quốc hiệu: “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT…” phải in đậm");
    }

    @Test
    void whatIsNoWordFileIsRefused() {
        byte[] text = "Kế hoạch".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> DRAFTING.checkFile(text)).isInstanceOf(UnreadableDocument.class);
    }

    static OfficialDocument aDocument(String key) {
        OfficialDocument plan = DocumentFixtures.aPlan();
        DocumentType type = DocumentTypes.catalogue().get(key);
        Head head = Head.of(
                        plan.head().parent(),
                        plan.head().issuer(),
                        type.symbol("UBND", "VP"),
                        plan.head().place())
                .numbered(12, LocalDate.of(2026, 3, 9));
        Signing left = key.equals("minutes") ? Signing.alone("THƯ KÝ", "Trần Thị Mẫu") : null;
        List<Block> body = type.enacted()
                ? List.of(
                        new Block.Article(Mark.of("a1"), "Thành lập Ban Quản lý theo Phụ lục I, II."),
                        new Block.Article(Mark.of("a2"), "Quyết định có hiệu lực từ ngày ký."))
                : plan.body();
        OfficialDocument document = new OfficialDocument(
                type,
                head,
                plan.subject(),
                List.of(),
                plan.legalBasis(),
                body,
                plan.annexes(),
                plan.signing(),
                left,
                plan.recipients());
        return type.addressed()
                ? document.withAddressees(List.of("UBND tỉnh", "Sở Nông nghiệp và Môi trường"))
                : document;
    }
}
