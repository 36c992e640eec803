package vn.ntm.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNumberTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12|12",
                "1,5|1.5",
                "1.5|1.5",
                "0.500|0.5",
                "1.234.567,8|1234567.8",
                "1,234,567.8|1234567.8",
                "1.500.000|1500000",
                "1.500,0|1500",
                "12,50|12.5",
                "-3|-3",
                "1 234,5|1234.5",
                "1500|1500"
            })
    void readsCommaAndPoint(String typed, BigDecimal number) {
        assertThat(TypedNumber.read(typed).number()).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.500", "12,345", "-999.000"})
    void asksBackWhatHasTwoReadings(String typed) {
        assertThat(TypedNumber.read(typed).problemKey()).isEqualTo("shared.number.twoWays");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1.500|1500", "719|719", "12,345|12345", "1.234.567|1234567", "12,0|12"})
    void readsWholeNumbersWithTheirGroups(String typed, BigDecimal number) {
        assertThat(TypedNumber.readWhole(typed).number()).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "mười", "1..5", "1,5,5", "1.23.456", "--2", "1e5", "12%", "9999999999999999", "0,1234567"})
    void refusesTheRest(String typed) {
        assertThat(TypedNumber.read(typed).number()).isNull();
        assertThat(TypedNumber.read(typed).problemKey()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,5", "0.25"})
    void aCountIsWhole(String typed) {
        assertThat(TypedNumber.readWhole(typed).problemKey()).isEqualTo("shared.number.notWhole");
    }
}
