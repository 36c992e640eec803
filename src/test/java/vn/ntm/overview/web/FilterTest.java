package vn.ntm.overview.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.ntm.overview.UnitsOf;
import vn.ntm.overview.View;

class FilterTest {
    private static Filter filter(LocalDate asOf) {
        View view = new View("19", "ntm-2021-2025", 2024, asOf, UnitsOf.NOW);
        return new Filter(view, "Tỉnh Thái Nguyên", "5/3/2026", null, List.of(), List.of(2024), List.of(2024));
    }

    @Test
    void everyAddressKeepsSetYearAndDay() {
        Filter filter = filter(LocalDate.of(2026, 3, 5));

        assertThat(filter.query()).isEqualTo("?unit=19&set=ntm-2021-2025&year=2024&asOf=5/3/2026&units=now");
        assertThat(filter.nowQuery()).isEqualTo("?unit=19&set=ntm-2021-2025&year=2024&units=now");
        assertThat(filter.criterion("05539", 6))
                .isEqualTo("/assessment/05539/criteria/6?set=ntm-2021-2025&year=2024&asOf=5/3/2026");
        assertThat(filter.board("05539")).isEqualTo("/assessment/05539?set=ntm-2021-2025&year=2024&asOf=5/3/2026");
    }
}
