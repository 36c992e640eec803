package vn.ntm.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
    static Stream<Period> all() {
        return Stream.of(Period.Kind.values()).flatMap(kind -> Period.of(kind, 2024));
    }

    @ParameterizedTest
    @MethodSource("all")
    void whatIsWrittenIsReadAgain(Period period) {
        assertThat(Period.read(period.toString())).contains(period);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "24", "2024-H3", "2024-Q0", "2024-M13", "2024-X1", "1999", "2024-H", "2024-D2"})
    void whatIsNoPeriodIsNotRead(String written) {
        assertThat(Period.read(written)).isEmpty();
    }

    @Test
    void periodsKnowTheirDays() {
        Period half = new Period(2024, Period.Kind.HALF, 1);

        assertThat(half.firstDay()).isEqualTo(LocalDate.of(2024, 1, 1));
        assertThat(half.lastDay()).isEqualTo(LocalDate.of(2024, 6, 30));
        assertThat(new Period(2024, Period.Kind.MONTH, 2).lastDay()).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(half.before()).hasToString("2023-H2");
        assertThat(half.yearBefore()).hasToString("2023-H1");
    }
}
