package vn.ntm;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A reader sees a file on few screens; where one does not fit, a concept is missing. */
class SourceSizeTest {
    /** Longer on purpose, each with its reason behind it. */
    private static final Set<String> EXCUSED =
            // Every count that the five sets must hold, side by side.
            Set.of("src/test/java/vn/ntm/criteria/publishing/CriteriaDataTest.java");

    @ParameterizedTest
    @CsvSource({"src/main/java, .java, 300", "src/test/java, .java, 300", "src/main/jte, .jte, 150", "scripts, .sh, 200"
    })
    void noFileIsTooLong(String folder, String ending, int most) {
        List<Path> files = Sources.below(folder, ending);

        assertThat(files).isNotEmpty();
        assertThat(files.stream()
                        .filter(file -> !EXCUSED.contains(file.toString()))
                        .filter(file -> Sources.text(file).lines().count() > most))
                .isEmpty();
    }
}
