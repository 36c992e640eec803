package vn.ntm.overview.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.ntm.overview.map.Maps;

class MapDrawingTest {
    private static Maps.Shape shape(String code, String outline) {
        return new Maps.Shape(code, LocalDate.EPOCH, "xa.geojson", outline);
    }

    @Test
    void neighboursKeepTheirCommonBorderAndNothingIsTurnedUpsideDown() {
        MapDrawing drawing = new MapDrawing(List.of(
                shape("1", "0 0 50000 0 50000 30001 50000 50000 0 50000 0 0"),
                shape("2", "50000 0 100000 0 100000 50000 50000 50000 50000 30001 50000 0")));

        assertThat(drawing.size()).isEqualTo("0 0 1000 505");
        assertThat(path(drawing, "1")).isEqualTo("M4 500l496 0l0 -298l0 -198l-496 0l0 496z");
        assertThat(path(drawing, "2")).startsWith("M500 ").endsWith("l0 198l0 298z");
        assertThat(Objects.requireNonNull(drawing.of("1")).x()).isEqualTo(252);
        assertThat(drawing.of("3")).isNull();
    }

    @Test
    void whatIsSmallerThanTheGridStaysADot() {
        MapDrawing drawing =
                new MapDrawing(List.of(shape("1", "0 0 1 0 1 1 0 0"), shape("2", "0 0 9000000 0 9000000 9000000 0 0")));

        assertThat(path(drawing, "1")).endsWith("h2v2z");
        assertThat(Objects.requireNonNull(drawing.of("1")).roomy()).isFalse();
    }

    private static String path(MapDrawing drawing, String code) {
        return Objects.requireNonNull(drawing.of(code)).path();
    }
}
