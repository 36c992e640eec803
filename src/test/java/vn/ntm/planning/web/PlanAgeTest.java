package vn.ntm.planning.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.planning.Plan;
import vn.ntm.planning.PlanId;
import vn.ntm.planning.PlanProperties;
import vn.ntm.planning.PlanStatus;

class PlanAgeTest {
    /** A commune that was merged into 05542 on 1/7/2025, and one that lived on. */
    @ParameterizedTest
    @CsvSource({
        "05539, 2024-12-31, false, ''",
        "05539, 2025-01-01, true, ''",
        "05539, 2025-06-30, true, ''",
        "05539, 2025-07-01, true, xã Lam Vỹ",
        "05542, 2024-06-01, false, ''",
    })
    void aPlanIsHistoryOnceItsYearOrItsCommuneIsOver(String unit, LocalDate today, boolean past, String successor) {
        PlanAge age = PlanAge.of(plan(unit), Readings.GAZETTEER, today);

        assertThat(age.past()).isEqualTo(past);
        assertThat(age.successorNames()).isEqualTo(successor);
        assertThat(age.isHistory()).isEqualTo(past || !successor.isEmpty());
    }

    private static Plan plan(String unit) {
        PlanProperties none = new PlanProperties("KH", null, "Kế hoạch", null, null, null, null, null);
        Plan.SourceFile file = new Plan.SourceFile("0".repeat(64), "ke-hoach.docx");
        return new Plan(
                PlanId.of("00000000-0000-0000-0000-000000000001"),
                unit,
                "Xã",
                "",
                2024,
                "ntm-2021-2025",
                1,
                PlanStatus.DRAFT,
                none,
                file,
                "x",
                Instant.EPOCH,
                null);
    }
}
