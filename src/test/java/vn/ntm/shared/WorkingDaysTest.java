package vn.ntm.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {
    @ParameterizedTest(name = "received {0}, due {1}: {3}")
    @CsvSource({
        "2024-03-18, 2024-03-20, true, Monday to Wednesday",
        "2024-03-21, 2024-03-25, true, over a weekend",
        "2024-02-07, 2024-02-16, false, the day before Tết 2024",
        "2024-02-10, 2024-02-16, false, received within Tết",
        "2026-02-13, 2026-02-24, false, the Friday before Tết 2026",
        "2024-05-02, 2024-05-04, false, a Saturday that is worked",
        "2025-12-31, 2026-01-05, true, New Year",
        "2027-12-30, 2028-01-03, false, a year without a calendar"
    })
    void countsWorkingDaysOnly(LocalDate received, LocalDate due, boolean confirmed, String why) {
        assertThat(WorkingDays.bundled().after(received, 2)).as(why).isEqualTo(new WorkingDays.Due(due, confirmed));
    }
}
