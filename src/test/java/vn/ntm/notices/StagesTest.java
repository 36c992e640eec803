package vn.ntm.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StagesTest {
    private static final LocalDate DUE = LocalDate.of(2024, 6, 30);

    private static NoticesSettings settings(List<Integer> before) {
        return new NoticesSettings(before, 7, 12, LocalTime.of(6, 30));
    }

    private static List<String> toldOn(int firstDay, int lastDay) {
        Stages stages = new Stages(settings(List.of(7, 1)));
        return IntStream.rangeClosed(firstDay, lastDay)
                .mapToObj(day -> stages.of(DUE, DUE.plusDays(day)))
                .flatMap(Optional::stream)
                .distinct()
                .map(stage -> stage.substring("2024-06-30 ".length()))
                .toList();
    }

    @Test
    void tellsAWeekBeforeADayBeforeOnTheFirstDayOverdueAndEveryWeekAfter() {
        assertThat(toldOn(-60, -8)).isEmpty();
        assertThat(toldOn(-7, -2)).containsExactly("-7");
        assertThat(toldOn(-1, 0)).containsExactly("-1");
        assertThat(toldOn(1, 7)).containsExactly("+0");
        assertThat(toldOn(1, 21)).containsExactly("+0", "+1", "+2");
    }

    @Test
    void goesQuietAfterTwelveWeeks() {
        assertThat(toldOn(1, 400)).hasSize(13);
        assertThat(toldOn(12 * 7 + 2, 400)).isEmpty();
    }

    @Test
    void aNewLastDayIsToldAnew() {
        Stages stages = new Stages(settings(List.of(7, 1)));

        assertThat(stages.of(DUE, DUE.minusDays(3))).isNotEqualTo(stages.of(DUE.plusDays(1), DUE.minusDays(2)));
    }

    @Test
    void refusesSettingsThatMakeNoSense() {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> settings(List.of(-1)));
    }
}
