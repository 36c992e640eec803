package vn.ntm.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class PathOrderTest {
    @Test
    void placesComeInTheOrderOfTheText() {
        List<String> text = List.of("II.1a", "II.1b", "II.1z", "II.1aa", "II.2", "II.10", "III.1a", "IV.3b", "IX.1");

        assertThat(text.reversed()).isNotEqualTo(text);
        assertThat(text.reversed().stream().sorted(Comparator.comparing(PathOrder::key)))
                .containsExactlyElementsOf(text);
    }
}
