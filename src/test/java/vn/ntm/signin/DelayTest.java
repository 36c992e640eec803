package vn.ntm.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DelayTest {
    private static final Instant NOW = Instant.parse("2024-03-18T02:12:00Z");

    @ParameterizedTest
    @CsvSource({"1, 0", "4, 0", "5, 30", "6, 60", "7, 120", "11, 1920", "12, 3600", "40, 3600"})
    void growsWithEveryFailureUpToAnHour(int failures, long seconds) {
        Delay delay = new Delay(0, NOW, null);
        for (int i = 0; i < failures; i++) {
            delay = delay.counted(Delay.OF_ACCOUNT, NOW);
        }

        assertThat(delay.isLocked(NOW)).isEqualTo(seconds > 0);
        assertThat(delay.isLocked(NOW.plusSeconds(seconds))).isFalse();
        assertThat(seconds == 0 || delay.isLocked(NOW.plusSeconds(seconds - 1))).isTrue();
    }

    @Test
    void startsAnewAfterAQuietDay() {
        Delay old = new Delay(9, NOW, NOW.plusSeconds(30));

        assertThat(old.counted(Delay.OF_ACCOUNT, NOW.plus(Duration.ofDays(2))).failures())
                .isEqualTo(1);
    }

    @Test
    void doesNotCountWhatWasRight() {
        assertThat(new Delay(5, NOW, NOW.plusSeconds(30)).takenBack(Delay.OF_ACCOUNT))
                .isEqualTo(new Delay(4, NOW, null));
    }
}
