package vn.ntm.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.ntm.criteria.MeasureId;

class RollUpTest {
    private static final MeasureId MEASURE = new MeasureId("ntm-2021-2025/9.2");
    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);

    private static MeasuredValue value(String unit, int year, Figure figure) {
        return new MeasuredValue(
                1,
                ValueKey.of(unit, MEASURE, year),
                figure,
                LocalDate.of(year, 6, 30),
                "",
                Instant.EPOCH,
                "Người mẫu",
                null,
                null);
    }

    private static Figure ratio(int numerator, int denominator) {
        return new Figure.Ratio(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
    }

    private static Reported reported(int hamlets, Adding adding, MeasuredValue... values) {
        return new ValueSheet(List.of(values), hamlets).reported(MEASURE, Part.WHOLE, 2024, DAY, adding);
    }

    @Test
    void sumsCountsAndNeverAveragesRates() {
        Reported reported = reported(
                2, Adding.SUM, value("05539-X01", 2024, ratio(9, 10)), value("05539-X02", 2024, ratio(10, 90)));

        assertThat(reported).isInstanceOfSatisfying(Reported.Given.class, given -> {
            assertThat(given.figure()).isEqualTo(ratio(19, 100));
            assertThat(given.source()).isEqualTo(Reported.Source.HAMLETS);
        });
    }

    @Test
    void thePublishedExampleOf583Of719() {
        MeasuredValue[] hamlets = IntStream.rangeClosed(1, 13)
                .mapToObj(number ->
                        value("05539-X%02d".formatted(number), 2024, number < 13 ? ratio(45, 55) : ratio(43, 59)))
                .toArray(MeasuredValue[]::new);

        assertThat(reported(13, Adding.SUM, hamlets))
                .isInstanceOfSatisfying(
                        Reported.Given.class,
                        given -> assertThat(((Figure.Ratio) given.figure()).percent())
                                .isEqualByComparingTo("81.084840"));
    }

    @Test
    void aHamletThatIsMissingIsNotZero() {
        assertThat(reported(13, Adding.SUM, value("05539-X01", 2024, ratio(9, 10))))
                .isInstanceOf(Reported.Partial.class);
        assertThat(reported(13, Adding.SUM)).isEqualTo(new Reported.Missing());
    }

    @Test
    void theCommunesOwnValueGoesBeforeAndTheConflictIsSaid() {
        Reported reported = reported(
                1, Adding.SUM, value("05539", 2024, ratio(600, 719)), value("05539-X01", 2024, ratio(583, 719)));

        assertThat(reported).isInstanceOfSatisfying(Reported.Given.class, given -> {
            assertThat(given.figure()).isEqualTo(ratio(600, 719));
            assertThat(given.rival()).isEqualTo(ratio(583, 719));
        });
    }

    @Test
    void isTrueWhenItIsTrueEverywhere() {
        MeasuredValue[] both = Stream.of(true, false)
                .map(yes -> value(yes ? "05539-X01" : "05539-X02", 2024, new Figure.YesNo(yes)))
                .toArray(MeasuredValue[]::new);

        assertThat(reported(2, Adding.EVERYWHERE, both))
                .isInstanceOfSatisfying(
                        Reported.Given.class,
                        given -> assertThat(given.figure()).isEqualTo(new Figure.YesNo(false)));
    }

    @Test
    void ranksCannotBeAddedUp() {
        assertThat(reported(1, Adding.NOT_AT_ALL, value("05539-X01", 2024, new Figure.Rank("Khá"))))
                .isInstanceOf(Reported.NotToBeAdded.class);
    }

    @Test
    void takesTheNewestYearThatWasNotMeasuredLater() {
        assertThat(reported(0, Adding.SUM, value("05539", 2022, ratio(1, 2)), value("05539", 2023, ratio(1, 3))))
                .isInstanceOfSatisfying(
                        Reported.Given.class,
                        given -> assertThat(given.figure()).isEqualTo(ratio(1, 3)));
        assertThat(new ValueSheet(List.of(value("05539", 2024, ratio(1, 2))), 0)
                        .reported(MEASURE, Part.WHOLE, 2024, LocalDate.of(2024, 6, 29), Adding.SUM))
                .isEqualTo(new Reported.Missing());
    }

    @Test
    void aValueTakenBackIsMissing() {
        assertThat(reported(0, Adding.SUM, value("05539", 2024, new Figure.Withdrawn("nhập nhầm"))))
                .isEqualTo(new Reported.Missing());
    }
}
