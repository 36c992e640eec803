package vn.ntm.works;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.ntm.funding.Kind;
import vn.ntm.funding.Sums;

class ForecastTest {
    private static final Sums YEAR = new Sums(Map.of(Kind.ALLOCATED, 1_000L, Kind.PAID, 200L));

    @Test
    void thePaceSinceNewYearGoesOnToItsEnd() {
        assertThat(Forecast.of(YEAR, 2023, LocalDate.of(2023, 3, 14))).contains(new Forecast(1_000, 0));
        assertThat(Forecast.of(YEAR, 2023, LocalDate.of(2023, 5, 26))).contains(new Forecast(500, 500));
    }

    @Test
    void aYoungYearSaysNothingAndAFinishedOneWhatIs() {
        assertThat(Forecast.of(YEAR, 2023, LocalDate.of(2023, 1, 29))).isEmpty();
        assertThat(Forecast.of(YEAR, 2023, LocalDate.of(2022, 6, 1))).isEmpty();
        assertThat(Forecast.of(YEAR, 2023, LocalDate.of(2024, 2, 1))).contains(new Forecast(200, 800));
    }
}
