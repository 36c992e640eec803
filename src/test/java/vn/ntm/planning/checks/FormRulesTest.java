package vn.ntm.planning.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.planning.checks.PlanFixture.aPlan;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** LINT-03, 05, 06, 07, 10, 14, 15, 17, 18, 26 on sentences of our own. */
class FormRulesTest {
    @ParameterizedTest
    @CsvSource({
        "1. 2. 3., 0",
        "1. 2. 4., 1",
        "1. 3. 4., 1",
        "a) b) c) d) đ) e), 0",
        "a) b) c) d) e), 0",
        "a) b) đ), 1",
        "1. 2. 1. 2., 0",
        "1) 2) 2), 1",
        "- - -, 0"
    })
    void lint05ListsCountUp(String markers, int findings) {
        PlanFixture plan = aPlan().heading("I.", "MỤC TIÊU");
        List.of(markers.split(" ")).forEach(marker -> plan.item(marker, "Làm một việc;"));
        assertThat(plan.findings("LINT-05")).hasSize(findings);
    }

    @Test
    void lint05HeadingsCountUpBelowTheirParent() {
        assertThat(aPlan().heading("I.", "MỤC TIÊU")
                        .heading("1.", "Chung")
                        .heading("2.", "Riêng")
                        .heading("II.", "NHIỆM VỤ")
                        .heading("1.", "Giao thông")
                        .heading("3.", "Thủy lợi")
                        .heading("IV.", "TỔ CHỨC THỰC HIỆN")
                        .lines("LINT-05"))
                .containsExactly(6, 7);
    }

    @Test
    void lint05AHeadingMayGoOnWhereItemsStopped() {
        assertThat(aPlan().heading("V.", "TỔ CHỨC THỰC HIỆN")
                        .heading("1.", "Văn phòng")
                        .item("2.", "Công chức tài chính theo dõi nguồn vốn.")
                        .heading("3.", "Công an xã")
                        .findings("LINT-05"))
                .isEmpty();
    }

    @Test
    void lint03CriteriaCarryOneNumber() {
        assertThat(aPlan().item("1.", "Tiêu chí số 4: Điện;")
                        .item("2.", "Tiêu chí số 7: Chợ.")
                        .lines("LINT-03"))
                .containsExactly(1);
        assertThat(aPlan().item("4.", "Tiêu chí số 4: Điện;")
                        .item("-", "Tiêu chí số 7: Chợ.")
                        .findings("LINT-03"))
                .isEmpty();
    }

    @Test
    void lint06And07HeadAndSignature() {
        assertThat(aPlan().paragraph("Nội dung.").findings("LINT-06")).hasSize(1);
        assertThat(aPlan().paragraph("Nội dung.").findings("LINT-07")).hasSize(1);
        assertThat(aPlan().signature("TM. ỦY BAN NHÂN DÂN CHỦ TỊCH").findings("LINT-07"))
                .singleElement()
                .extracting(Finding::message)
                .asString()
                .contains("họ tên");
        assertThat(aPlan().signature("CHỦ TỊCH").signature("Lò Văn Páo").findings("LINT-07"))
                .isEmpty();
    }

    @Test
    void lint10RecipientsHoldWhoIsReportedToAndAsked() {
        PlanFixture plan = aPlan().heading("I.", "TỔ CHỨC THỰC HIỆN")
                .paragraph("Hằng quý báo cáo UBND tỉnh. Đề nghị Hội Nông dân xã phối hợp.")
                .recipient("TT Đảng ủy;")
                .recipient("Lưu: VP.");
        assertThat(plan.lines("LINT-10")).containsExactly(3, 4);
        assertThat(aPlan().paragraph("Nội dung.").findings("LINT-10")).hasSize(1);
    }

    @Test
    void lint10ACompleteListIsSilent() {
        assertThat(aPlan().heading("I.", "TỔ CHỨC THỰC HIỆN")
                        .paragraph("Hằng quý báo cáo UBND tỉnh. Đề nghị Hội Nông dân xã phối hợp.")
                        .recipient("UBND tỉnh (b/c);")
                        .recipient("Các tổ chức chính trị - xã hội;")
                        .recipient("Lưu: VT, KT.")
                        .findings("LINT-10"))
                .isEmpty();
    }

    @Test
    void lint14CommaWithinAPhrase() {
        assertThat(aPlan().heading("I.", "MỤC TIÊU")
                        .item("-", "Tập trung tháo gỡ các khó khăn của dân.")
                        .item("-", "Tiếp tục tập trung tháo gỡ, các khó khăn khác.")
                        .lines("LINT-14"))
                .containsExactly(3);
    }

    @ParameterizedTest
    @CsvSource({
        "'Mở đường;|Xây cống|Trồng cây.', 2",
        "'Mở đường;|Xây cống;|Trồng cây', 3",
        "'Mở đường|Xây cống|Trồng cây', 0",
        "'Mở đường.|Xây cống.', 0"
    })
    void lint15EntriesEndAlike(String entries, int line) {
        PlanFixture plan = aPlan();
        List.of(entries.split("\\|")).forEach(entry -> plan.item("-", entry));
        assertThat(plan.lines("LINT-15")).isEqualTo(line == 0 ? List.of() : List.of(line));
    }

    @Test
    void lint17HeadingsLookAlike() {
        assertThat(aPlan().heading("I.", "MỤC TIÊU")
                        .heading("II.", "NHIỆM VỤ.")
                        .paragraph("Làm đường.")
                        .heading("III.", "Kinh phí")
                        .heading("IV.", "TỔ CHỨC THỰC HIỆN")
                        .paragraph("Xã chủ trì.")
                        .heading("V.", "CHẾ ĐỘ BÁO CÁO")
                        .paragraph("Hằng quý.")
                        .lines("LINT-17"))
                .containsExactly(2, 4);
    }

    @Test
    void lint18GroundsAndActAreOneSentence() {
        assertThat(aPlan().paragraph("Trên cơ sở kết quả năm trước. UBND xã ban hành Kế hoạch như sau:")
                        .findings("LINT-18"))
                .hasSize(1);
        assertThat(aPlan().paragraph("Trên cơ sở kết quả năm trước, UBND xã ban hành Kế hoạch như sau:")
                        .findings("LINT-18"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Đào mương,đắp bờ          | 1
            Lúa, ngô, khoai…được mùa  | 1
            Xã có chợ.Dân có đường    | 1
            Tăng 1,5 lần; đạt 2.500 hộ | 0
            Xem tại http://ntm.gov.vn | 0
            Trụ sở tại TP.Huế         | 0
            """)
    void lint26BlankAfterPunctuation(String text, int findings) {
        assertThat(aPlan().paragraph(text).findings("LINT-26")).hasSize(findings);
    }
}
