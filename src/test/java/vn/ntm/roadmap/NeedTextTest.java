package vn.ntm.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.roadmap.Situation.atLeast;
import static vn.ntm.roadmap.Situation.atMost;
import static vn.ntm.roadmap.Situation.indicator;
import static vn.ntm.roadmap.Situation.known;
import static vn.ntm.roadmap.Situation.share;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.assessment.Demand;
import vn.ntm.assessment.IndicatorResult;
import vn.ntm.criteria.Direction;
import vn.ntm.criteria.Level;
import vn.ntm.criteria.RequiredLevel;
import vn.ntm.shared.Texts;
import vn.ntm.values.Figure;
import vn.ntm.values.Part;

class NeedTextTest {
    private static final NeedText TEXT = new NeedText(Texts.vietnamese(), id -> id);

    private static List<String> needs(Demand demand, Situation situation) {
        IndicatorResult result = situation
                .criterion(6, demand)
                .judged()
                .indicator(demand.ref().code())
                .orElseThrow();
        return Needs.of(result).stream().map(need -> TEXT.words(need, demand)).toList();
    }

    private static Demand hamlets(String percent) {
        return indicator("6.3", known(atLeast(percent)), "số thôn đạt tiêu chuẩn văn hóa");
    }

    @Test
    void saysHowManyMoreHamletsItTakes() {
        assertThat(needs(hamlets("75"), new Situation().value("6.3", Part.WHOLE, share("8", "13"))))
                .containsExactly(
                        "Còn thiếu 13,47 điểm %: thêm 2 thôn đạt tiêu chuẩn văn hóa (từ 8 lên 10, trong tổng 13).");
    }

    @ParameterizedTest
    @CsvSource({"8, 13, 75, 10", "583, 719, 85, 612", "9, 13, 70, 10", "0, 13, 100, 13", "999, 1000, 100, 1000"})
    void theNumberNamedIsTheFirstThatIsEnough(String now, String all, String level, int enough) {
        Demand demand = hamlets(level);
        IndicatorResult before = new Situation()
                .value("6.3", Part.WHOLE, share(now, all))
                .criterion(6, demand)
                .judged()
                .indicator("6.3")
                .orElseThrow();

        assertThat(Needs.of(before))
                .singleElement()
                .isInstanceOfSatisfying(
                        Need.Counted.class,
                        need -> assertThat(need.wanted()).isEqualByComparingTo(BigDecimal.valueOf(enough)));
        assertThat(reached(demand, enough, all)).isTrue();
        assertThat(reached(demand, enough - 1, all)).isFalse();
    }

    private static boolean reached(Demand demand, int numerator, String denominator) {
        return new Situation()
                .value("6.3", Part.WHOLE, share(String.valueOf(numerator), denominator))
                .criterion(6, demand)
                .judged()
                .indicator("6.3")
                .orElseThrow()
                .reached();
    }

    @Test
    void saysHowManyFewerPoorHouseholds() {
        Demand poor = indicator("11", known(atMost("5")), "số hộ nghèo đa chiều");

        assertThat(needs(poor, new Situation().value("11", Part.WHOLE, share("40", "719"))))
                .containsExactly("Còn vượt 0,57 điểm %: bớt 5 hộ nghèo đa chiều (từ 40 xuống 35, trong tổng 719).");
    }

    @Test
    void kilometresAreNotRoundedToWholeOnes() {
        Demand roads = indicator("2.2", known(atLeast("80")), "km đường thôn, liên thôn đạt");

        assertThat(needs(roads, new Situation().value("2.2", Part.WHOLE, share("10.5", "15.3"))))
                .containsExactly(
                        "Còn thiếu 11,38 điểm %: thêm 1,74 km đường thôn, liên thôn đạt (từ 10,5 lên 12,24, trong tổng 15,3).");
    }

    @Test
    void aRateAloneDoesNotSayHowMany() {
        assertThat(needs(
                        hamlets("75"),
                        new Situation().value("6.3", Part.WHOLE, new Figure.Amount(new BigDecimal("61.5")))))
                .containsExactly("Còn thiếu 13,5 điểm %. Nhập tử số và mẫu số để biết cần thay đổi bao nhiêu.");
    }

    @Test
    void anAmountPerHeadIsToldInItsUnit() {
        Level income = new Level.Amount(Direction.AT_LEAST, new BigDecimal("50"), "triệu đồng/người/năm");
        Demand demand = indicator("10", known(income), "tổng thu nhập");

        assertThat(needs(demand, new Situation().value("10", Part.WHOLE, share("93000", "2000"))))
                .containsExactly("Còn thiếu 3,5\u00A0triệu đồng/người/năm.");
    }

    @Test
    void whoeverLacksALevelIsToldWhomToAsk() {
        Demand open = indicator("6.3", new RequiredLevel.LeftToProvince(), "số thôn");

        assertThat(needs(open, new Situation()))
                .containsExactly(
                        "Chưa có mức: hỏi Văn phòng điều phối NTM tỉnh số quyết định của UBND tỉnh quy định mức.",
                        "Chưa có số liệu: cần nhập.");
    }

    @Test
    void womenAndMenAreNamed() {
        Demand trained = indicator("12.1", known(atLeast("75")), "số lao động qua đào tạo", Part.WOMEN, Part.MEN);

        assertThat(needs(trained, new Situation().value("12.1", Part.WOMEN, share("300", "500"))))
                .containsExactly(
                        "Nữ: Còn thiếu 15 điểm %: thêm 75 lao động qua đào tạo (từ 300 lên 375, trong tổng 500).",
                        "Nam: Chưa có số liệu: cần nhập.");
    }

    @Test
    void whatIsReachedNeedsItsProofAndWhatIsProvedNeedsNothing() {
        Situation reached = new Situation().value("6.3", Part.WHOLE, share("13", "13"));
        assertThat(needs(hamlets("75"), reached))
                .singleElement()
                .asString()
                .startsWith("Đã đạt mức, chưa có minh chứng được chấp nhận");

        Situation proved =
                new Situation().value("6.3", Part.WHOLE, share("13", "13")).proved("6.3");
        assertThat(needs(hamlets("75"), proved)).isEmpty();
    }
}
