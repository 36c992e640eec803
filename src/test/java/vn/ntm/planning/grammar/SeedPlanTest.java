package vn.ntm.planning.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ntm.planning.reading.Baseline;
import vn.ntm.planning.reading.Citation;
import vn.ntm.planning.reading.Found;
import vn.ntm.planning.reading.PlanReading;
import vn.ntm.planning.reading.PlanUnit;
import vn.ntm.planning.reading.Target;
import vn.ntm.planning.reading.TargetCount;
import vn.ntm.planning.reading.TaskStatement;

/** Handbook 2.1 and 2.2: what must come out of the seed plan. */
class SeedPlanTest {
    private final PlanReading plan = new PlanGrammar(Fixtures.sets(), Fixtures.country()).read(PlanTexts.seed());

    @Test
    void belongsToItsCommune() {
        assertThat(plan.unit()).isEqualTo(new PlanUnit("Linh Thông", "Định Hóa", "Thái Nguyên", "05539"));
    }

    @Test
    void restsOnTheDistrictsPlanAndOnAnUnnumberedOne() {
        assertThat(plan.basis())
                .extracting(Citation::number, Citation::date, Citation::issuer, Citation::line)
                .containsExactly(
                        tuple("63/KH-UBND", LocalDate.of(2024, 3, 12), "UBND huyện Định Hóa", 9),
                        tuple(null, null, null, 31));
    }

    @Test
    void usesTheNamesOfTheAdvancedSetButCallsItTwoThings() {
        assertThat(plan.criteriaSet().id()).isEqualTo("ntm-nang-cao-2021-2025");
        assertThat(plan.criteriaSet().confidence()).isGreaterThan(0.95);
        assertThat(plan.criteriaSet().labels())
                .extracting(Found::value, Found::line)
                .containsExactly(
                        tuple("tiêu chí xã NTM", 35),
                        tuple("tiêu chí xã NTM", 81),
                        tuple("tiêu chí xã nông thôn mới nâng cao", 127),
                        tuple("tiêu chí xã NTM", 153),
                        tuple("tiêu chí xã NTM nâng cao", 155),
                        tuple("tiêu chí NTM nâng cao", 215));
    }

    @Test
    void standsAtNineOfNineteenAtTheEndOf2023() {
        Baseline baseline = plan.baseline();
        assertThat(baseline.date()).isEqualTo("2023-12-31");
        assertThat(baseline.met()).containsExactly(3, 4, 5, 7, 9, 14, 15, 16, 19);
        assertThat(baseline.notMet()).containsExactly(1, 2, 6, 8, 10, 11, 12, 13, 17, 18);
        assertThat(baseline.counts())
                .extracting(Baseline.Count::count, Baseline.Count::met, Baseline.Count::line)
                .containsExactly(tuple(9, true, 85), tuple(10, false, 105));
        assertThat(baseline.claims().getLast())
                .isEqualTo(new Baseline.Claim(18, "Chất lượng môi trường sống", false, 125, "7."));
    }

    @Test
    void wantsTwoNamedCriteriaAndElsewhereTwoOrThree() {
        assertThat(plan.targets()).containsExactly(new Target(6, "Văn hóa", 129), new Target(12, "Lao động", 131));
        assertThat(plan.targetCounts())
                .extracting(TargetCount::min, TargetCount::max, TargetCount::total, TargetCount::line)
                .containsExactly(tuple(2, 2, false, 127), tuple(2, 3, false, 155));
    }

    @Test
    void givesTheTwentyEightStatementsOfTheClauseMap() {
        assertThat(plan.tasks())
                .extracting(TaskStatement::path)
                .containsExactly(
                        "III.1a", "III.1b", "III.1c", "III.1d", "III.1e", "III.2a", "III.2b", "III.2c", "III.2d",
                        "III.2e", "III.3a", "III.3b", "III.4a", "III.4b", "III.4c", "III.5a", "III.5b", "III.5c",
                        "III.6a", "III.6b", "III.6c", "III.6d", "III.6e", "IV.1", "IV.2a", "IV.2b", "IV.3a", "IV.3b");
        assertThat(plan.tasks().get(3).text()).startsWith("kiện toàn Ban phát triển thôn");
        assertThat(plan.tasks().get(3).line()).isEqualTo(149);
    }

    @Test
    void tiesWorkToCriteriaAsFarAsItsWordsTell() {
        assertThat(task("III.3b").criteria()).isEqualTo(List.of(1, 6, 13));
        assertThat(task("III.5b").criteria()).isEqualTo(List.of(13));
        assertThat(task("III.2a").criteria()).isEmpty();
    }

    @Test
    void takesTheHeadingOfTheOrganisationSectionForTheLead() {
        assertThat(task("IV.2a").lead()).isEqualTo("Cán bộ phụ trách NTM");
        assertThat(task("III.1a").lead()).isNull();
    }

    @Test
    void goesToFourRecipients() {
        assertThat(plan.recipients())
                .extracting(Found::value)
                .containsExactly("Đảng uỷ, HĐND", "Các thành viên BQL", "Trưởng xóm", "Lưu");
    }

    private TaskStatement task(String path) {
        return plan.tasks().stream()
                .filter(task -> task.path().equals(path))
                .findFirst()
                .orElseThrow();
    }
}
