package vn.ntm.planning.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.planning.checks.PlanFixture.aPlan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rule book as a whole. */
class PlanRulesTest {
    @Test
    void reportsByLineAndThenByRule() {
        assertThat(Examination.ofText(Resources.text("/evaluation/plan-2024.txt"), LocalDate.of(2026, 11, 24)))
                .isSortedAccordingTo(Comparator.comparingInt(Finding::line).thenComparing(Finding::rule));
    }

    @Test
    void anEmptyPlanIsExaminedToo() {
        assertThat(Examination.of(aPlan().reading(), LocalDate.of(2026, 1, 1)))
                .extracting(Finding::rule)
                .contains("LINT-06", "LINT-07");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "A",
                "báo cáo ",
                "theo kế hoạch ",
                "đã được công nhận ",
                "nhiệm vụ ",
                "Ban Chỉ đạo các ",
                "12/",
                "…a",
                "thôn, ",
                "theo yêu cầu "
            })
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void longWindedTextIsExaminedInTime(String repeated) {
        var plan =
                aPlan().forYear(2026).heading("I.", "NHIỆM VỤ").paragraph(repeated.repeat(100_000 / repeated.length()));
        assertThat(Examination.of(plan.reading(), LocalDate.of(2026, 6, 1))).isNotEmpty();
    }
}
