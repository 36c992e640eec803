package vn.ntm.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MeasuresTest {
    private final Measures measures = Measures.bundled();

    @Test
    void oneFigureAnswersTheSameQuestionOfSeveralSets() {
        MeasureId trained = measures.of(new IndicatorRef("ntm-nang-cao-2021-2025", "12.1"));

        assertThat(trained).isEqualTo(measures.of(new IndicatorRef("ntm-2021-2025", "12.1")));
        assertThat(List.of("ntm-2021-2025", "ntm-nang-cao-2021-2025", "ntm-kieu-mau-2021-2025"))
                .as("income per head, whatever its number")
                .map(set -> measures.of(new IndicatorRef(set, set.contains("kieu-mau") ? "2.1" : "10")))
                .containsOnly(new MeasureId("ntm-2021-2025/10"));
    }

    @Test
    void anIndicatorThatNoOtherSetAsksForHasAFigureOfItsOwn() {
        assertThat(measures.of(new IndicatorRef("ntm-nang-cao-2021-2025", "6.1")))
                .isEqualTo(new MeasureId("ntm-nang-cao-2021-2025/6.1"));
    }
}
