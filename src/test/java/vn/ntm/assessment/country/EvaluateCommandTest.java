package vn.ntm.assessment.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.ntm.ModuleTest;
import vn.ntm.shared.Texts;

@ModuleTest
class EvaluateCommandTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Autowired
    private EvaluateCommand command;

    @Autowired
    private Texts texts;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--set ntm-2021-2025",
                "--year 2024",
                "--set ntm-2021-2025 --year",
                "--set ntm-2021-2025 --year hai",
                "--set ntm-2021-2025 --year 2024 --all --unit 05539",
                "--set ntm-2021-2025 --year 2024 --month 3",
                "ntm-2021-2025 2024"
            })
    void otherWordsAreAnsweredWithTheUsage(String words) {
        assertThat(run(words)).isEqualTo(2);
        assertThat(refused()).isEqualTo(texts.of("assessment.evaluate.usage"));
        assertThat(out.size()).isZero();
    }

    @Test
    void whatIsNotThereIsNamed() {
        assertThat(run("--set khong-co --year 2024 --all")).isEqualTo(2);
        assertThat(refused()).contains("khong-co");
        assertThat(run("--set ntm-2021-2025 --year 2024 --unit 00000")).isEqualTo(2);
        assertThat(refused()).isEqualTo(texts.of("organization.unitNotFound", "00000"));
    }

    @Test
    void oneCommuneIsToldWithItsBand() {
        assertThat(run("--set ntm-2021-2025 --year 2024 --unit 05539")).isZero();
        String told = out.toString(StandardCharsets.UTF_8);
        assertThat(told)
                .contains(texts.of("assessment.evaluate.communes", "1"))
                .contains(texts.of("assessment.evaluate.rows", "1"))
                .contains("Giây: ")
                .contains("Đạt 15–18 tiêu chí: ");
        assertThat(told.lines().filter(line -> line.startsWith("Đạt "))).hasSize(5);
        assertThat(err.size()).isZero();
    }

    private int run(String words) {
        out.reset();
        err.reset();
        List<String> arguments = words.isEmpty() ? List.of() : List.of(words.split(" "));
        return command.run(
                arguments,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private String refused() {
        return err.toString(StandardCharsets.UTF_8).strip();
    }
}
