package vn.ntm.planning.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.planning.checks.PlanFixture.aPlan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** LINT-01, 02, 04, 20, 21, 22, 23, 29, 30, 35, 36 on sentences of our own. */
class SubstanceRulesTest {
    private static final String ADVANCED = "ntm-nang-cao-2021-2025";

    @Test
    void lint01TheLabelContradictsTheNames() {
        assertThat(aPlan().underSet(ADVANCED)
                        .heading("I.", "MỤC TIÊU")
                        .paragraph("Củng cố các tiêu chí xã nông thôn mới.")
                        .paragraph("Đạt thêm 01 tiêu chí xã nông thôn mới nâng cao.")
                        .lines("LINT-01"))
                .containsExactly(2);
    }

    @Test
    void lint01ACommuneWithTheLowerTitleMaySpeakOfBothSets() {
        assertThat(aPlan().underSet(ADVANCED)
                        .heading("I.", "MỤC TIÊU")
                        .paragraph("Xã đã được công nhận đạt chuẩn nông thôn mới năm 2020.")
                        .paragraph("Giữ vững các tiêu chí xã nông thôn mới.")
                        .findings("LINT-01"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2, 2, 2, 2, 0", "2, 2, 2, 3, 2", "3, 3, 4, 4, 2"})
    void lint02TargetsAgree(int min, int max, int otherMin, int otherMax, int findings) {
        assertThat(aPlan().heading("I.", "MỤC TIÊU")
                        .aims("Phấn đấu đạt thêm một số tiêu chí.", min, max)
                        .aims("Quyết tâm đạt thêm các tiêu chí.", otherMin, otherMax)
                        .findings("LINT-02"))
                .hasSize(findings);
    }

    @Test
    void lint02MetAndAddedMakeTheTotal() {
        assertThat(aPlan().heading("I.", "MỤC TIÊU")
                        .claim(1, "Quy hoạch", true)
                        .claim(2, "Giao thông", true)
                        .aims("Năm nay đạt thêm 01 tiêu chí.", 1, 1)
                        .aims("Cuối năm đạt 04/19 tiêu chí.", 4, 4)
                        .lines("LINT-02"))
                .containsExactly(5);
    }

    @Test
    void lint04UnmetCriteriaAreTargetedOrScheduled() {
        PlanFixture plan = aPlan().underSet(ADVANCED)
                .heading("I.", "MỤC TIÊU")
                .claim(2, "Giao thông", false)
                .claim(6, "Văn hóa", false)
                .claim(10, "Thu nhập", false)
                .target(6, "Văn hóa")
                .paragraph("Tiêu chí số 2 hoàn thành trước ngày 30/6, công chức địa chính chủ trì.");
        assertThat(plan.findings("LINT-04"))
                .singleElement()
                .extracting(Finding::message)
                .asString()
                .startsWith("1 tiêu chí")
                .contains("10 Thu nhập");
        assertThat(plan.paragraph("Lộ trình chi tiết tại Phụ lục I.").findings("LINT-04"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'Các tiêu chí đã đạt năm 2025 gồm:', 1",
        "'Các tiêu chí đã đạt tính đến ngày 31/12/2025 gồm:', 0",
        "'Năm 2025 đạt thêm 02 tiêu chí.', 0"
    })
    void lint20TheBaselineIsCumulative(String text, int findings) {
        assertThat(aPlan().heading("I.", "KẾT QUẢ").paragraph(text).findings("LINT-20"))
                .hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Xây dựng kế hoạch tập huấn cho nông dân.                              | 1
            Tổ chức hội nghị đối thoại với hộ nghèo khi cần thiết.                | 1
            Mở các lớp dạy nghề cho thanh niên; trồng cây ven đường.              | 1
            Xây dựng kế hoạch tập huấn trong quý I.                               | 0
            Hội Nông dân xã tổ chức hội thi nhà nông đua tài.                     | 0
            Giao công chức Văn hóa - Xã hội xây dựng kế hoạch tuyên truyền.       | 0
            Vận động Nhân dân hiến đất làm đường.                                 | 0
            """)
    void lint21PromisesHaveDateOrOwner(String text, int findings) {
        assertThat(aPlan().heading("II.", "NHIỆM VỤ").item("-", text).findings("LINT-21"))
                .hasSize(findings);
    }

    @Test
    void lint22WhoIsCalledUponIsAssigned() {
        PlanFixture plan = aPlan().heading("II.", "NHIỆM VỤ, GIẢI PHÁP")
                .item("-", "Trạm Y tế khám sức khỏe định kỳ; Mặt trận Tổ quốc giám sát.")
                .heading("III.", "TỔ CHỨC THỰC HIỆN")
                .item("-", "Ủy ban MTTQ xã giám sát.");
        assertThat(plan.findings("LINT-22"))
                .singleElement()
                .extracting(Finding::message)
                .asString()
                .contains("Trạm y tế (dòng 2)")
                .doesNotContain("Mặt trận");
        assertThat(plan.item("-", "Trạm y tế xã chủ trì.").findings("LINT-22")).isEmpty();
    }

    @Test
    void lint23APlanShowsFigures() {
        assertThat(aPlan().heading("I.", "MỤC TIÊU")
                        .paragraph("Nâng cao đời sống.")
                        .findings("LINT-23"))
                .hasSize(1);
        assertThat(aPlan().heading("I.", "MỤC TIÊU")
                        .paragraph("Hộ nghèo còn 3,5%; kinh phí 250 triệu đồng.")
                        .findings("LINT-23"))
                .isEmpty();
    }

    @Test
    void lint29And30PovertyAndRecognition() {
        PlanFixture plan = aPlan().heading("II.", "NHIỆM VỤ")
                .claim(11, "Nghèo đa chiều", false)
                .item("-", "Lồng ghép vốn chương trình vùng đồng bào dân tộc thiểu số và miền núi.")
                .item("-", "Đánh giá và công nhận xã đạt chuẩn.");
        assertThat(plan.lines("LINT-29")).containsExactly(3);
        assertThat(plan.lines("LINT-30")).containsExactly(4);
    }

    @Test
    void lint35CountsAgreeWithLists() {
        assertThat(aPlan().underSet(ADVANCED)
                        .heading("I.", "KẾT QUẢ")
                        .counted(3, true)
                        .claim(1, "Quy hoạch", true)
                        .claim(4, "Điện", true)
                        .findings("LINT-35"))
                .singleElement()
                .extracting(Finding::message)
                .asString()
                .contains("Ghi 3", "có 2", "1 Quy hoạch, 4 Điện");
    }

    @ParameterizedTest
    @CsvSource({"'Tập trung 03 nhiệm vụ sau:', 1", "'Tập trung hai nhiệm vụ sau:', 0", "'Tập trung các việc sau:', 0"})
    void lint35AnyListThatIsCounted(String introduction, int findings) {
        assertThat(aPlan().heading("I.", "MỤC TIÊU")
                        .paragraph(introduction)
                        .item("-", "Làm đường;")
                        .item("-", "Xây chợ.")
                        .findings("LINT-35"))
                .hasSize(findings);
    }

    @Test
    void lint36ACriterionIsListedOnce() {
        PlanFixture plan = aPlan().underSet("ntm-2026-2030")
                .heading("I.", "KẾT QUẢ")
                .claim(1, "Quy hoạch", true)
                .claim(2, "Hạ tầng kinh tế - xã hội", true)
                .claim(3, "Phát triển kinh tế nông thôn", true)
                .claim(3, "Phát triển kinh tế nông thôn", false)
                .claim(5, "Văn hóa, giáo dục, y tế", false)
                .claim(6, "Giảm nghèo và an sinh xã hội", false)
                .claim(6, "Giảm nghèo và an sinh xã hội", false)
                .claim(7, "Khoa học công nghệ và chuyển đổi số", false)
                .claim(8, "Môi trường và cảnh quan nông thôn", false);
        assertThat(plan.lines("LINT-36")).containsExactly(2, 4, 5, 8);
        assertThat(plan.findings("LINT-36").getFirst().message()).contains("4 Đào tạo", "9 Xây dựng", "10 Tiếp cận");
    }
}
