package vn.ntm.overview.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeoJsonTest {
    private static final String SQUARE = "[[105.1,21.1],[105.2,21.1],[105.2,21.2],[105.1,21.2],[105.1,21.1]]";

    private static List<Feature> read(String text) {
        return GeoJson.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String collection(String... features) {
        return "{\"features\":[" + String.join(",", features) + "],\"type\":\"FeatureCollection\"}";
    }

    private static String feature(String properties, String geometry) {
        return "{\"type\":\"Feature\",\"geometry\":" + geometry + ",\"properties\":" + properties + "}";
    }

    private static String polygon(String ring) {
        return "{\"coordinates\":[" + ring + "],\"type\":\"Polygon\"}";
    }

    private static List<String> problems(String text) {
        return catchThrowableOfType(MapRefused.class, () -> read(text)).problems().stream()
                .map(MapRefused.Problem::messageKey)
                .toList();
    }

    @Test
    void readsPolygonsAndTheirPropertiesWhateverTheOrder() {
        List<Feature> features = read(collection(
                feature("{\"ma\":\"05539\",\"dan_so\":2900,\"khac\":{\"a\":[1]},\"bo\":null}", polygon(SQUARE)),
                feature(
                        "{\"ma\":5542}",
                        "{\"type\":\"MultiPolygon\",\"coordinates\":[[" + SQUARE + "],[" + SQUARE + "]]}")));

        assertThat(features).hasSize(2);
        assertThat(features.getFirst().properties()).isEqualTo(Map.of("ma", "05539", "dan_so", "2900"));
        assertThat(features.getFirst().outline())
                .isEqualTo("10510000 2110000 10520000 2110000 10520000 2120000 10510000 2120000 10510000 2110000");
        assertThat(features.getLast().outline().split(";")).hasSize(2);
        assertThat(features.getLast().points()).isEqualTo(10);
    }

    @Test
    void saysEverythingThatIsWrong() {
        String text = collection(
                feature("{}", "{\"type\":\"Point\",\"coordinates\":[105,21]}"),
                feature("{}", "null"),
                feature("{}", polygon("[[21.1,105.1],[21.2,105.1],[21.2,105.2],[21.1,105.1]]")),
                feature("{}", polygon("[[105.1,21.1],[105.2,21.1],[105.2,21.2],[105.1,21.2]]")),
                feature("{}", polygon("[[105.1,21.1],[105.1,21.1],[105.1,21.1],[105.1,21.1]]")));

        assertThat(problems(text))
                .containsExactly(
                        "overview.shapes.not-polygon",
                        "overview.shapes.not-polygon",
                        "overview.shapes.outside",
                        "overview.shapes.open-ring",
                        "overview.shapes.too-small");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "not-json | {\"type\":\"FeatureCollection\",\"features\":[",
                "not-json | mã,tên",
                "not-collection | []",
                "not-collection | {\"type\":\"Feature\",\"geometry\":null}",
                "not-collection | {\"type\":\"FeatureCollection\",\"features\":{}}",
                "no-features | {\"type\":\"FeatureCollection\",\"features\":[]}",
                "other-crs | {\"type\":\"FeatureCollection\",\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::3405\"}},"
                        + "\"features\":[{\"type\":\"Feature\",\"properties\":{},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":["
                        + SQUARE + "]}}]}"
            })
    void refusesWhatIsNoMap(String key, String text) {
        assertThat(problems(text)).containsExactly("overview.shapes." + key);
    }

    @Test
    void findsThePropertyThatHoldsTheCodes() {
        List<Feature> features = read(collection(
                feature("{\"stt\":1,\"ma_xa\":5539}", polygon(SQUARE)),
                feature("{\"stt\":2,\"ma_xa\":\"05542\"}", polygon(SQUARE))));
        Set<String> communes = Set.of("05539", "05542", "00001");

        CodeProperty.Coded coded = CodeProperty.of(features, "", communes);

        assertThat(coded.property()).isEqualTo("ma_xa");
        assertThat(coded.byCode()).containsOnlyKeys("05539", "05542");
        assertThatExceptionOfType(MapRefused.class)
                .isThrownBy(() -> CodeProperty.of(features, "ten", communes))
                .satisfies(refused -> assertThat(refused.problems()).hasSize(2));
        assertThatExceptionOfType(MapRefused.class)
                .isThrownBy(() -> CodeProperty.of(features, "", Set.of("05539")))
                .satisfies(refused -> assertThat(refused.messageKey()).isEqualTo("overview.shapes.unknown-codes"));
        assertThatExceptionOfType(MapRefused.class)
                .isThrownBy(() -> CodeProperty.of(List.of(features.getFirst(), features.getFirst()), "", communes))
                .satisfies(refused -> assertThat(refused.messageKey()).isEqualTo("overview.shapes.twice"));
    }
}
