package vn.ntm.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.criteria.MeasureId;

/** Values as PostgreSQL copies them out. */
class LeanRowsTest {
    private static MeasuredValue read(String figure) {
        String line = "05539-X02\tntm-2021-2025/6.3\tnu\t2024\t2024-08-31\t" + figure + "\t42\n";
        return new LeanRows().value(line.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsEveryFieldOfARatio() {
        MeasuredValue value = read("RATIO\t8\t13.00\t\\N\t\\N\t\\N\t\\N\t\\N");

        assertThat(value.key()).isEqualTo(new ValueKey("05539-X02", new MeasureId("ntm-2021-2025/6.3"), "nu", 2024));
        assertThat(value.measuredOn()).isEqualTo(LocalDate.of(2024, 8, 31));
        assertThat(value.figure()).isEqualTo(new Figure.Ratio(new BigDecimal("8"), new BigDecimal("13")));
        assertThat(value.id()).isEqualTo(42);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.5, -0.5",
        "12.340, 12.34",
        "1500, 1500",
        "123456789012345678901234.5, 123456789012345678901234.5"
    })
    void readsNumbersOfEveryLength(String copied, BigDecimal meant) {
        assertThat(read("AMOUNT\t\\N\t\\N\t" + copied + "\t\\N\t\\N\t\\N\t\\N").figure())
                .isEqualTo(new Figure.Amount(meant));
    }

    @Test
    void readsYesAndRank() {
        assertThat(read("YES_NO\t\\N\t\\N\t\\N\tt\t\\N\t\\N\t\\N").figure()).isEqualTo(new Figure.YesNo(true));
        assertThat(read("YES_NO\t\\N\t\\N\t\\N\tf\t\\N\t\\N\t\\N").figure()).isEqualTo(new Figure.YesNo(false));
        assertThat(read("RANK\t\\N\t\\N\t\\N\t\\N\tMức độ 2\t\\N\t\\N").figure())
                .isEqualTo(new Figure.Rank("Mức độ 2"));
    }

    @Test
    void readsWordsAsTheyWereTyped() {
        String reason = "Hồ sơ ở C:\\\\tam\\\\nam,\\ndòng hai\\tcột hai";

        assertThat(read("NOT_APPLICABLE\t\\N\t\\N\t\\N\t\\N\t\\N\t" + reason + "\tQuyết định 12/QĐ-UBND")
                        .figure())
                .isEqualTo(
                        new Figure.NotApplicable("Hồ sơ ở C:\\tam\\nam,\ndòng hai\tcột hai", "Quyết định 12/QĐ-UBND"));
    }
}
