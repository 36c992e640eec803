package vn.ntm.planning.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import vn.ntm.assessment.CriterionState;
import vn.ntm.planning.Confirmation;
import vn.ntm.planning.PlanContent.ConfirmedTarget;
import vn.ntm.planning.Proposal;
import vn.ntm.planning.reading.Found;
import vn.ntm.planning.reading.TaskStatement;

class ReviewedPlanTest {
    private static final Proposal PLAN = Readings.goodPlan("hop-minh-2026");

    @Test
    void aReadingThatNeedsNoCorrectionIsConfirmedAsItWasRead() {
        Proposal plan = Readings.evaluationPlan();
        Confirmation reviewed = confirmed(ReviewForm.asRead(plan)).orElseThrow();

        assertThat(reviewed)
                .usingRecursiveComparison()
                .ignoringFields("recipients")
                .isEqualTo(Confirmation.asRead(plan, Readings.SETS));
        assertThat(reviewed.recipients())
                .extracting(Found::value)
                .containsExactlyElementsOf(
                        plan.reading().recipients().stream().map(Found::value).toList());
    }

    @Test
    void whatAPersonCorrectsIsWhatIsConfirmed() {
        Confirmation reviewed = confirmed(sent(Map.of(
                        "year", " 2026 ",
                        "state_3", "MET",
                        "state_1", "NOT_ASSESSED",
                        "target_8", "",
                        "target_4", "0",
                        "signer", "  Lương   Thị Mai ",
                        "number", "",
                        "issuedOn", "1-3-2026",
                        "recipients", "Đảng ủy xã\n\n Lưu: VT")))
                .orElseThrow();

        assertThat(reviewed.states())
                .containsEntry(3, CriterionState.MET)
                .containsEntry(1, CriterionState.NOT_ASSESSED)
                .hasSize(10);
        assertThat(reviewed.targets()).extracting(ConfirmedTarget::criterion).containsExactly(4, 7);
        assertThat(reviewed.targets().getFirst().line()).isZero();
        assertThat(reviewed.properties().signer()).isEqualTo("Lương Thị Mai");
        assertThat(reviewed.properties().number()).isNull();
        assertThat(reviewed.properties().issuedOn()).isEqualTo("2026-03-01");
        assertThat(reviewed.recipients()).extracting(Found::value).containsExactly("Đảng ủy xã", "Lưu: VT");
    }

    @Test
    void tasksAreRemovedChangedAndAdded() {
        int read = PLAN.reading().tasks().size();
        Confirmation reviewed = confirmed(sent(Map.of(
                        "task_0_removed",
                        "1",
                        "task_1_text",
                        "Giao ban ngày 20 hằng tháng",
                        "task_1_criteria",
                        "2; 3 3",
                        "task_" + read + "_text",
                        "Trồng 200 cây xanh")))
                .orElseThrow();

        assertThat(reviewed.tasks()).hasSize(read);
        assertThat(reviewed.tasks().getFirst().text()).isEqualTo("Giao ban ngày 20 hằng tháng");
        assertThat(reviewed.tasks().getFirst().criteria()).containsExactly(2, 3);
        assertThat(reviewed.tasks().getLast())
                .isEqualTo(new TaskStatement("", "Trồng 200 cây xanh", 0, List.of(), null, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "unitCode | '' | Chưa biết kế hoạch của xã nào. Gõ mã năm chữ số của xã.",
                "unitCode | 99999 | Năm 2026 không có xã, phường, thị trấn nào mang mã 99999.",
                "year | '' | Năm kế hoạch là bốn chữ số, từ 2010 trở đi, ví dụ 2024.",
                "year | 26 | Năm kế hoạch là bốn chữ số, từ 2010 trở đi, ví dụ 2024.",
                "year | 2009 | Năm kế hoạch là bốn chữ số, từ 2010 trở đi, ví dụ 2024.",
                "criteriaSet | '' | Chọn bộ tiêu chí mà kế hoạch áp dụng.",
                "criteriaSet | khác | Chọn bộ tiêu chí mà kế hoạch áp dụng.",
                "baselineDate | '' | Gõ ngày theo dạng ngày/tháng/năm, ví dụ 31/12/2023.",
                "baselineDate | 30/2/2026 | Tháng 2/2026 chỉ có 28 ngày.",
                "issuedOn | hôm qua | Không đọc được ngày “hôm qua”. Ghi như 30/6/2025.",
                "subject | ' ' | Trích yếu không để trống.",
                "task_0_criteria | hai | “hai” chưa đúng. Gõ số của các tiêu chí, cách nhau bằng dấu phẩy, ví dụ 2, 13.",
                "task_0_criteria | 11 | Bộ tiêu chí này không có tiêu chí số 11.",
            })
    void whatCannotBeTakenIsSaidAtItsField(String field, String typed, String message) {
        ReviewForm form = sent(Map.of(field, typed));

        assertThat(confirmed(form)).isEmpty();
        assertThat(form.errors()).containsExactly(Map.entry(field, message));
        assertThat(form.value(field)).isEqualTo(typed);
    }

    @ParameterizedTest
    @CsvSource({"subject", "signer", "task_0_text", "task_0_lead", "task_0_due", "recipients"})
    void textsHaveAnEnd(String field) {
        ReviewForm form = sent(Map.of(field, "a".repeat(4001)));

        assertThat(confirmed(form)).isEmpty();
        assertThat(form.errors()).containsExactly(Map.entry(field, "Không quá 4.000 ký tự."));
    }

    @Test
    void allMistakesAreSaidAtOnce() {
        ReviewForm form = sent(Map.of("year", "", "subject", "", "baselineDate", "x"));

        assertThat(confirmed(form)).isEmpty();
        assertThat(form.errors()).containsOnlyKeys("year", "subject", "baselineDate");
    }

    @ParameterizedTest
    @CsvSource({"-1", "99999", "viele", "''"})
    void aMadeUpNumberOfTasksIsNotBelieved(String count) {
        assertThat(sent(Map.of("tasks", count)).tasks()).hasSizeLessThanOrEqualTo(501);
    }

    private static Optional<Confirmation> confirmed(ReviewForm form) {
        return new ReviewedPlan(form, Readings.SETS, Readings.GAZETTEER, Readings.TEXTS).confirmation();
    }

    /** The form as a browser sends it after these changes. */
    private static ReviewForm sent(Map<String, String> changes) {
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        ReviewForm.asRead(PLAN).values().forEach(fields::set);
        changes.forEach(fields::set);
        return ReviewForm.asSent(fields);
    }
}
