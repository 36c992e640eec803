package vn.ntm.planning.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.assessment.CriterionState;
import vn.ntm.assessment.Snapshot;
import vn.ntm.assessment.SnapshotId;
import vn.ntm.planning.Plan;
import vn.ntm.planning.PlanContent;
import vn.ntm.planning.PlanContent.Paragraph;
import vn.ntm.planning.PlanId;
import vn.ntm.planning.PlanProperties;
import vn.ntm.planning.PlanStatus;
import vn.ntm.planning.checks.Finding;
import vn.ntm.planning.checks.Finding.Severity;
import vn.ntm.planning.reading.TargetCount;
import vn.ntm.planning.reading.TaskStatement;
import vn.ntm.planning.web.DashboardPage.TaskGroup;
import vn.ntm.planning.web.DashboardPage.Todo;
import vn.ntm.planning.web.Standing.Tile;

class DashboardPageTest {
    /** Two of four met, one aimed at. */
    private static final Standing STANDING = new Standing(
            List.of(
                    new Tile(1, "Quy hoạch", "", 2, CriterionState.MET, false),
                    new Tile(2, "Giao thông", "", 4, CriterionState.MET, false),
                    new Tile(3, "Điện", "", 1, CriterionState.NOT_MET, true),
                    new Tile(4, "Văn hóa", "", 3, CriterionState.NOT_MET, false)),
            "Bộ thử");

    private static final PlanAge YOUNG = new PlanAge(false, List.of());

    @ParameterizedTest
    @CsvSource({
        "3, true, ''",
        "1, false, ''",
        "2, false, 'Kế hoạch còn ghi “câu đó”: nếu theo số đó thì đạt 4/4 – 100,0\u00A0%. Cần chọn một số.'",
        "4, true, 'Kế hoạch còn ghi “câu đó”: nếu theo số đó thì đạt 4/4 – 100,0\u00A0%. Cần chọn một số.'"
    })
    void anotherCountInThePlanIsSaidWhenItLeadsElsewhere(int count, boolean total, String words) {
        PlanContent content = content(List.of(), List.of(), new TargetCount(count, count, total, 7, "câu đó"));

        assertThat(page(content).otherAims()).isEqualTo(words);
    }

    @Test
    void tasksStandInTheirGroupsAndGroupsInTheirSections() {
        PlanContent content = content(
                List.of(task("III.1a", null), task("III.1b", "quý I"), task("III.2", null), task("IV.1", null)),
                List.of());
        DashboardPage page = page(content);

        assertThat(page.tasks()).isEqualTo(4);
        assertThat(page.sections())
                .extracting(DashboardPage.TaskSection::heading)
                .containsExactly("III. NHIỆM VỤ", "IV. TỔ CHỨC");
        assertThat(page.sections().getFirst().groups())
                .containsExactly(new TaskGroup("III.1", "1. Tuyên truyền", 2), new TaskGroup("III.2", "III.2", 1));
        assertThat(page.todos()).extracting(Todo::what).contains("Đặt hạn cho 3 việc chưa có hạn");
    }

    @Test
    void errorsComeFirstAmongWhatIsToBeDone() {
        PlanContent content =
                content(List.of(), List.of(finding(Severity.WARNING), finding(Severity.ERROR), finding(Severity.INFO)));
        DashboardPage page = page(content);

        assertThat(page.todos().getFirst().what()).isEqualTo("Sửa 1 lỗi trong văn bản kế hoạch");
        assertThat(page.errors()).hasSize(1);
        assertThat(page.count(Severity.INFO)).isEqualTo(1);
    }

    @Test
    void aFaultlessPlanWithDatesLeavesOnlyWhatNoPlanCanSay() {
        DashboardPage page = page(content(List.of(task("III.1a", "tháng 3")), List.of()));

        assertThat(page.todos())
                .extracting(Todo::what)
                .containsExactly(
                        "Giao người và hạn cho 1 tiêu chí chưa có lộ trình",
                        "Phân công người phụ trách 4 tiêu chí",
                        "Chuẩn bị số liệu cho 4 tiêu chí");
        assertThat(page.missingAfterThisYear()).isEqualTo(1);
        assertThat(page.baselineDate()).isEqualTo("31/12/2023");
    }

    private static DashboardPage page(PlanContent content) {
        Snapshot baseline = new Snapshot(
                new SnapshotId(new UUID(0, 1)),
                "00001",
                "bo-thu",
                1,
                LocalDate.of(2023, 12, 31),
                Snapshot.Source.PLAN,
                new UUID(0, 2),
                "officer",
                Instant.EPOCH,
                new TreeMap<>(Map.of(1, CriterionState.MET)));
        Plan plan = new Plan(
                PlanId.of("00000000-0000-0000-0000-000000000002"),
                "00001",
                "Xã Thử",
                "",
                2024,
                "bo-thu",
                1,
                PlanStatus.DRAFT,
                new PlanProperties("KH", null, "Kế hoạch", null, null, null, null, null),
                new Plan.SourceFile("0".repeat(64), "ke-hoach.txt"),
                "officer",
                Instant.EPOCH,
                null);
        return DashboardPage.of(new Overviews.Overview(plan, content, baseline, STANDING), YOUNG, Readings.TEXTS);
    }

    private static PlanContent content(List<TaskStatement> tasks, List<Finding> findings, TargetCount... counts) {
        List<Paragraph> paragraphs = List.of(
                heading("III", "NHIỆM VỤ", 1), heading("III.1", "Tuyên truyền", 2), heading("IV", "TỔ CHỨC", 9));
        return new PlanContent(paragraphs, List.of(), List.of(counts), tasks, List.of(), List.of(), findings);
    }

    private static Paragraph heading(String path, String text, int line) {
        return new Paragraph("HEADING", path, path + ".", text, line, line);
    }

    private static TaskStatement task(String path, @Nullable String due) {
        return new TaskStatement(path, "Một việc", 3, List.of(), null, due);
    }

    private static Finding finding(Severity severity) {
        return new Finding("LINT-99", severity, 3, "", "Xem lại.");
    }
}
