package vn.ntm.notices.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailSettingsTest {
    private static MailSettings settings(String host, String user, MailSettings.Security security, String from) {
        return new MailSettings(
                host, 0, user, "bí mật", security, "", from, "", LocalTime.of(7, 0), Duration.ofSeconds(20));
    }

    @ParameterizedTest
    @CsvSource({"STARTTLS, 587", "TLS, 465", "NONE, 25"})
    void thePortFollowsFromTheSecurity(MailSettings.Security security, int port) {
        assertThat(settings("mail.example.org", "", security, "ntm@example.org").port())
                .isEqualTo(port);
    }

    @Test
    void withoutAHostNothingElseIsNeeded() {
        assertThat(settings("", "", MailSettings.Security.STARTTLS, "").isOn()).isFalse();
    }

    @Test
    void aServerNeedsAnAddressToSendFromAndGetsNoPasswordInTheOpen() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> settings("mail.example.org", "", MailSettings.Security.TLS, "ai đó"));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> settings("mail.example.org", "ntm", MailSettings.Security.NONE, "ntm@example.org"));
        assertThat(settings("localhost", "ntm", MailSettings.Security.NONE, "ntm@example.org"))
                .asString()
                .doesNotContain("bí mật");
    }

    @Test
    void waitsLongerEachTimeAndGivesUpAfterThreeDays() {
        Duration all = IntStream.iterate(1, attempts -> Backoff.after(attempts).isPresent(), attempts -> attempts + 1)
                .mapToObj(Backoff::after)
                .map(Optional::orElseThrow)
                .reduce(Duration.ZERO, Duration::plus);

        assertThat(all).isBetween(Duration.ofDays(3), Duration.ofDays(4));
        assertThat(Backoff.after(1)).hasValue(Duration.ofMinutes(1));
    }
}
