package vn.ntm.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.criteria.Wording;
import vn.ntm.shared.Texts;

class PlausibilityTest {
    private static final Wording.Measure SHARE =
            new Wording.Measure(Wording.Kind.PERCENTAGE, "%", List.of(), "số hộ đạt", "tổng số hộ");
    private static final Wording.Measure AMOUNT =
            new Wording.Measure(Wording.Kind.AMOUNT, "triệu đồng/người/năm", List.of(), null, null);

    private static Figure of(String numerator, String denominator) {
        return new Figure.Ratio(new BigDecimal(numerator), new BigDecimal(denominator));
    }

    private static Figure amount(String number) {
        return new Figure.Amount(new BigDecimal(number));
    }

    private static List<String> said(List<Plausibility.Warning> warnings) {
        Texts texts = Texts.vietnamese();
        return warnings.stream()
                .map(warning ->
                        texts.of(warning.messageKey(), warning.arguments().toArray()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"60, 80, true", "60, 79, false", "80, 60, true", "80, 61, false", "50, 50, false"})
    void aShareJumpsByTwentyPoints(String before, String now, boolean warned) {
        assertThat(Plausibility.of(SHARE, Part.WHOLE, of(now, "100"), of(before, "100"), List.of())
                        .isEmpty())
                .isNotEqualTo(warned);
    }

    @ParameterizedTest
    @CsvSource({"40, 60, true", "40, 59.9, false", "40, 20, true", "40, 20.1, false", "0, 5, false"})
    void anAmountJumpsByHalf(String before, String now, boolean warned) {
        assertThat(Plausibility.of(AMOUNT, Part.WHOLE, amount(now), amount(before), List.of())
                        .isEmpty())
                .isNotEqualTo(warned);
    }

    @Test
    void theSameWholeIsExpectedEverywhere() {
        List<Plausibility.Whole> wholes = List.of(
                new Plausibility.Whole("18.1", Part.WHOLE, "Tổng số hộ", BigDecimal.valueOf(722)),
                new Plausibility.Whole("12.1", Part.WHOLE, "số lao động", BigDecimal.valueOf(900)));

        assertThat(said(Plausibility.of(SHARE, Part.WHOLE, of("583", "719"), null, wholes)))
                .containsExactly(
                        "Mẫu số “tổng số hộ” ở đây là 719, ở chỉ tiêu 18.1 là 722. Hai số này thường bằng nhau.");
        assertThat(Plausibility.of(SHARE, Part.WHOLE, of("583", "722"), null, wholes))
                .isEmpty();
        assertThat(Plausibility.of(SHARE, Part.WOMEN, of("283", "400"), null, wholes))
                .isEmpty();
    }

    @Test
    void aBareRateCannotBeAddedUp() {
        assertThat(said(Plausibility.of(SHARE, Part.WHOLE, amount("81.08"), null, List.of())))
                .containsExactly("Chỉ có tỷ lệ, chưa có tử số và mẫu số nên không cộng gộp được.");
    }

    @Test
    void whatCannotBeComparedIsNotWarnedOf() {
        assertThat(Plausibility.of(
                        SHARE, Part.WHOLE, of("9", "10"), new Figure.NotApplicable("Không có", "12/BC"), List.of()))
                .isEmpty();
    }
}
