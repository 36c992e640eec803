package vn.ntm.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RotationTest {
    private static final Rotation USUAL = new Rotation(7, 4, 6);
    private static final LocalDateTime TONIGHT = LocalDateTime.of(2024, 12, 31, 2, 0);

    @Test
    void keepsTheLastDaysWeeksAndMonths() {
        List<LocalDateTime> year =
                IntStream.range(0, 366).mapToObj(TONIGHT::minusDays).toList();

        assertThat(USUAL.kept(year))
                .contains(TONIGHT, TONIGHT.minusDays(6))
                .doesNotContain(TONIGHT.minusDays(7))
                .contains(LocalDateTime.of(2024, 12, 22, 2, 0), LocalDateTime.of(2024, 12, 15, 2, 0))
                .contains(LocalDateTime.of(2024, 7, 31, 2, 0))
                .doesNotContain(LocalDateTime.of(2024, 6, 30, 2, 0))
                .hasSize(7 + 2 + 5);
    }

    @Test
    void aLongGapCostsNoOlderBackup() {
        List<LocalDateTime> made = List.of(TONIGHT, TONIGHT.minusYears(1), TONIGHT.minusYears(2));

        assertThat(USUAL.kept(made)).containsExactlyInAnyOrderElementsOf(made);
    }

    @Test
    void ofOneDayTheLastIsKept() {
        assertThat(USUAL.kept(List.of(TONIGHT, TONIGHT.plusHours(9)))).containsExactly(TONIGHT.plusHours(9));
    }
}
