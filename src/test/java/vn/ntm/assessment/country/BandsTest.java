package vn.ntm.assessment.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BandsTest {
    @Test
    void nineteenCriteriaFallIntoFiveBandsTheHighestFirst() {
        Bands bands = Bands.of(19, List.of(0, 4, 5, 9, 10, 14, 15, 18, 19, 19));
        assertThat(bands.bands())
                .containsExactly(
                        new Bands.Band(19, 19, 2),
                        new Bands.Band(15, 18, 2),
                        new Bands.Band(10, 14, 2),
                        new Bands.Band(5, 9, 2),
                        new Bands.Band(0, 4, 2));
        assertThat(bands.bands())
                .extracting(Bands.Band::toString)
                .containsExactly("19", "15–18", "10–14", "5–9", "0–4");
    }

    @Test
    void aSmallerSetHasNoBandAboveItsSize() {
        assertThat(Bands.of(10, List.of(3, 10)).bands())
                .containsExactly(new Bands.Band(10, 10, 1), new Bands.Band(5, 9, 0), new Bands.Band(0, 4, 1));
        assertThat(Bands.of(3, List.of()).bands()).containsExactly(new Bands.Band(3, 3, 0), new Bands.Band(0, 2, 0));
    }
}
