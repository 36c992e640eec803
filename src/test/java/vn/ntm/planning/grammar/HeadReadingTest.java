package vn.ntm.planning.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.documents.DocumentText;
import vn.ntm.planning.reading.Found;
import vn.ntm.planning.reading.PlanHead;
import vn.ntm.planning.reading.PlanReading;

class HeadReadingTest {
    private final PlanGrammar grammar = new PlanGrammar(Fixtures.sets(), Fixtures.country());

    @Test
    void readsWhatTheSeedPlanSaysOfItself() {
        PlanHead head = grammar.read(PlanTexts.seed()).head();
        assertThat(head.type()).isEqualTo(new Found<>("KH", 1));
        assertThat(head.subject())
                .isEqualTo(new Found<>(
                        "Triển khai thực hiện chương trình mục tiêu Quốc gia xây dựng nông thôn mới xã Linh Thông năm 2024",
                        3));
        assertThat(head.year()).isEqualTo(new Found<>(2024, 3));
        assertThat(List.of(said(head.number()), said(head.date()), said(head.place()), said(head.signer())))
                .containsOnly("-");
    }

    @Test
    void readsALetterheadInTwoColumns() {
        PlanReading plan = grammar.read(PlanTexts.made("nang-cao-hard-wrapped"));
        PlanHead head = plan.head();
        assertThat(head.number()).isEqualTo(new Found<>("08/KH-UBND", 4));
        assertThat(head.place()).isEqualTo(new Found<>("Đồng Tâm", 4));
        assertThat(head.date()).isEqualTo(new Found<>(LocalDate.of(2024, 1, 15), 4));
        assertThat(head.parent()).isEqualTo(new Found<>("UBND HUYỆN SƠN HẠ", 1));
        assertThat(head.issuer()).isEqualTo(new Found<>("ỦY BAN NHÂN DÂN XÃ ĐỒNG TÂM", 2));
        assertThat(said(head.signer())).isEqualTo("TM. ỦY BAN NHÂN DÂN CHỦ TỊCH Hoàng Văn Thực");
        assertThat(plan.recipients())
                .extracting(Found::value, Found::line)
                .containsExactly(
                        tuple("UBND huyện (b/c)", 58),
                        tuple("TT Đảng ủy, HĐND xã", 59),
                        tuple("Ủy ban MTTQ và các tổ chức chính trị - xã hội", 60),
                        tuple("Trưởng các xóm", 61),
                        tuple("Lưu: VT, NTM", 62));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Số: 05/KH-UBND | 05/KH-UBND",
                "Số 5 /KH-UBND | 5/KH-UBND",
                "Số:     /KH-UBND | -",
                "Số: ……/KH-UBND | -",
                "Số: 12-KH/ĐU | 12-KH/ĐU",
                "Số: 07/2024/KH-UBND | 07/2024/KH-UBND"
            })
    void readsTheNumberOrSeesThatItIsMissing(String line, String number) {
        assertThat(said(headOf(line).number())).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "An Hòa, ngày 05 tháng 01 năm 2024 | 2024-01-05",
                "An Hòa, ngày 5 tháng 12 năm 2025 | 2025-12-05",
                "An Hòa, ngày     tháng    năm 2024 | -",
                "An Hòa, ngày … tháng … năm 2024 | -"
            })
    void readsPlaceAndDateOrSeesTheBlanks(String line, String date) {
        PlanHead head = headOf(line);
        assertThat(said(head.date())).isEqualTo(date);
        assertThat(said(head.place())).isEqualTo("An Hòa");
    }

    @Test
    void cutsALetterheadThatWasMergedIntoOneLine() {
        PlanHead head = grammar.read(DocumentText.ofPlainText("""
                        UBND TỈNH HÀ SƠN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                        ỦY BAN NHÂN DÂN Độc lập - Tự do - Hạnh phúc
                        XÃ AN HÒA
                        Số: 15/KH-UBND An Hòa, ngày 20 tháng 3 năm 2026
                        KẾ HOẠCH
                        Xây dựng nông thôn mới năm 2026
                        """)).head();
        assertThat(said(head.parent())).isEqualTo("UBND TỈNH HÀ SƠN");
        assertThat(said(head.issuer())).isEqualTo("ỦY BAN NHÂN DÂN XÃ AN HÒA");
        assertThat(said(head.number())).isEqualTo("15/KH-UBND");
        assertThat(said(head.place())).isEqualTo("An Hòa");
    }

    @Test
    void readsALetterheadKeptInATableOfAWordFile() {
        List<DocumentText.Line> lines = List.of(
                new DocumentText.Line(
                        1,
                        "",
                        List.of(
                                "UBND HUYỆN SƠN HẠ\nỦY BAN NHÂN DÂN\nXÃ AN HÒA\nSố: 03/KH-UBND",
                                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nAn Hòa, ngày 10 tháng 02 năm 2025"),
                        true),
                new DocumentText.Line(2, "KẾ HOẠCH", List.of(), true),
                new DocumentText.Line(3, "Xây dựng nông thôn mới nâng cao giai đoạn 2022 - 2025", List.of(), true));
        PlanHead head =
                grammar.read(new DocumentText(DocumentText.Format.DOCX, lines)).head();
        assertThat(said(head.issuer())).isEqualTo("ỦY BAN NHÂN DÂN XÃ AN HÒA");
        assertThat(said(head.date())).isEqualTo("2025-02-10");
        assertThat(said(head.year())).isEqualTo("2022");
    }

    private PlanHead headOf(String line) {
        return grammar.read(DocumentText.ofPlainText(line + "\n\nKẾ HOẠCH\nXây dựng nông thôn mới năm 2024\n"))
                .head();
    }

    private static String said(@Nullable Found<?> found) {
        return found == null ? "-" : String.valueOf(found.value());
    }
}
