package vn.ntm.platform.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.platform.database.CannotStart;

class StartOptionsTest {
    @Test
    void takesPortAndFolderInEitherSpelling() {
        StartOptions options = StartOptions.of(List.of("--port=0", "--data", "/srv/dữ liệu"));

        assertThat(options.port()).isZero();
        assertThat(options.folder().root()).isEqualTo(Path.of("/srv/dữ liệu"));
    }

    @Test
    void usesTheUsualPortUnlessTold() {
        assertThat(StartOptions.of(List.of()).port()).isEqualTo(8080);
    }

    @Test
    void findsTheFolderAmongOtherWords() {
        StartOptions options =
                StartOptions.amongst(List.of("units", "import", "--data", "/srv/ntm", "x.csv", "--apply"));

        assertThat(options.others()).containsExactly("units", "import", "x.csv", "--apply");
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "-1", "65536", "99999999999", ""})
    void refusesAPortThatIsNone(String port) {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> StartOptions.of(List.of("--port", port)))
                .matches(refusal -> refusal.messageKey().equals("platform.start.port-invalid"));
    }

    @Test
    void refusesAnOptionWithoutItsValue() {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> StartOptions.of(List.of("--data")))
                .matches(refusal -> refusal.messageKey().equals("platform.start.value-missing"));
    }

    @Test
    void refusesWordsItDoesNotKnow() {
        assertThatExceptionOfType(UnknownCommand.class).isThrownBy(() -> StartOptions.of(List.of("--verbose")));
    }
}
