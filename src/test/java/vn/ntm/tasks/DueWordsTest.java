package vn.ntm.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DueWordsTest {
    @ParameterizedTest
    @CsvSource({
        "trước ngày 30/9/2024, 2024-09-30",
        "trước ngày 15/6, 2024-06-15",
        "hoàn thành trước ngày 5 tháng 3 năm 2025, 2025-03-05",
        "trong tháng 2, 2024-02-29",
        "đến hết tháng 11/2025, 2025-11-30",
        "trong quý II, 2024-06-30",
        "trong quý III/2025, 2025-09-30",
        "trong quý 4 năm 2024, 2024-12-31",
        "trong 6 tháng đầu năm, 2024-06-30",
        "đến cuối năm, 2024-12-31",
        "hết năm 2025, 2025-12-31"
    })
    void aDayIsTheLastOneThatTheWordsMean(String words, LocalDate day) {
        assertThat(DueWords.day(words, 2024)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "hằng tháng", "định kỳ hằng quý", "trước ngày 20 hằng tháng", "thường xuyên", "31/2/2024"})
    void whatIsNoDayGivesNone(String words) {
        assertThat(DueWords.day(words, 2024)).isEmpty();
    }
}
