package vn.ntm.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedDateTest {
    @ParameterizedTest
    @CsvSource({"30/6/2025", "30/06/2025", "30.6.2025", "30-06-2025", "2025-06-30", "' 2025-6-30 '"})
    void aDayIsReadInEveryUsualForm(String typed) {
        assertThat(TypedDate.read(typed).day()).isEqualTo(LocalDate.of(2025, 6, 30));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "31/6/2025 | Tháng 6/2025 chỉ có 30 ngày.",
                "29/2/2025 | Tháng 2/2025 chỉ có 28 ngày.",
                "6/30/2025 | Không có tháng 30. Ghi ngày trước, tháng sau, như 30/6/2025.",
                "1/1/1944 | Năm 1944 nằm ngoài khoảng 1945–2100.",
                "1/1/2101 | Năm 2101 nằm ngoài khoảng 1945–2100.",
                "hôm qua | Không đọc được ngày “hôm qua”. Ghi như 30/6/2025.",
                "1/7/25 | Không đọc được ngày “1/7/25”. Ghi như 30/6/2025."
            })
    void aDayThatCannotBeSaysWhy(String typed, String words) {
        assertThat(TypedDate.read(typed).problem(Texts.vietnamese())).isEqualTo(words);
    }
}
