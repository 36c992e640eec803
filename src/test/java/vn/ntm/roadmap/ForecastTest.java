package vn.ntm.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.roadmap.Situation.atLeast;
import static vn.ntm.roadmap.Situation.indicator;
import static vn.ntm.roadmap.Situation.known;
import static vn.ntm.roadmap.Situation.share;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.assessment.CriterionResult;
import vn.ntm.values.Part;

class ForecastTest {
    private static final LocalDate DUE = LocalDate.of(2024, 12, 31);

    private static CriterionResult open() {
        return new Situation()
                .criterion(6, indicator("6.1", known(atLeast("75")), null))
                .judged()
                .criteria()
                .getFirst();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-01, 2024-12-31, IN_TIME, 213",
        "2024-06-01, 2025-01-01, LATE, 213",
        "2024-06-01, , UNKNOWN, 213",
        "2024-12-31, 2024-12-31, IN_TIME, 0",
        "2025-01-01, 2024-12-31, OVERDUE, -1"
    })
    void theRoadmapTellsWhetherTheDayIsKept(
            LocalDate today, @Nullable LocalDate planned, Forecast.Outlook outlook, long daysLeft) {
        Forecast forecast = Forecast.of(open(), new Estimate(null, null, planned), DUE, today);

        assertThat(forecast.outlook()).isEqualTo(outlook);
        assertThat(forecast.daysLeft()).isEqualTo(daysLeft);
    }

    @Test
    void whatIsMetStaysDoneAfterItsDay() {
        CriterionResult met = new Situation()
                .criterion(6, indicator("6.1", known(atLeast("75")), null))
                .value("6.1", Part.WHOLE, share("80", "100"))
                .proved("6.1")
                .judged()
                .criteria()
                .getFirst();

        assertThat(Forecast.of(met, Estimate.NONE, DUE, DUE.plusDays(9)).outlook())
                .isEqualTo(Forecast.Outlook.DONE);
    }
}
