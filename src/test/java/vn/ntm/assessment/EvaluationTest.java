package vn.ntm.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.criteria.Confidence;
import vn.ntm.criteria.Criterion;
import vn.ntm.criteria.Direction;
import vn.ntm.criteria.Indicator;
import vn.ntm.criteria.IndicatorRef;
import vn.ntm.criteria.Level;
import vn.ntm.criteria.MeasureId;
import vn.ntm.criteria.Provenance;
import vn.ntm.criteria.RequiredLevel;
import vn.ntm.criteria.Threshold;
import vn.ntm.criteria.Wording;
import vn.ntm.values.Adding;
import vn.ntm.values.Figure;
import vn.ntm.values.MeasuredValue;
import vn.ntm.values.Part;
import vn.ntm.values.ValueKey;
import vn.ntm.values.ValueSheet;

class EvaluationTest {
    private static final Freshness A_YEAR = new Freshness(12);

    private Freshness freshness = A_YEAR;
    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);
    private final List<MeasuredValue> values = new ArrayList<>();
    private int accepted = 1;

    private static Provenance trusted(Confidence confidence) {
        return new Provenance(confidence, null, "318/QĐ-TTg", null);
    }

    private static Level atLeast(String bound) {
        return new Level.Amount(Direction.AT_LEAST, new BigDecimal(bound), "%");
    }

    private static RequiredLevel known(Level level, Confidence confidence) {
        return new RequiredLevel.Known(
                new Threshold(Threshold.Scope.NATIONAL, null, null, null, null, level, trusted(confidence)));
    }

    private static Demand demand(RequiredLevel required, String... parts) {
        return new Demand(
                new IndicatorRef("set", "1.1"),
                new MeasureId("set/1.1"),
                "Tỷ lệ hộ",
                new Wording.Measure(Wording.Kind.PERCENTAGE, "%", List.of(), "hộ đạt", "tổng số hộ"),
                required,
                List.of(parts).stream()
                        .map(key -> new Demand.Part(key, "", required, Adding.SUM))
                        .toList(),
                new Indicator.Guide(Indicator.SetBy.DECISION, null, List.of(), null, null, null),
                "");
    }

    private EvaluationTest value(String part, int year, Figure figure) {
        values.add(new MeasuredValue(
                values.size() + 1L,
                new ValueKey("05539", new MeasureId("set/1.1"), part, year),
                figure,
                LocalDate.of(year, 12, 31),
                "",
                Instant.EPOCH,
                "",
                null,
                null));
        return this;
    }

    private static Figure percent(String rate) {
        return new Figure.Ratio(new BigDecimal(rate), BigDecimal.valueOf(100));
    }

    private CriterionResult judged(Demand... demands) {
        Criterion criterion = new Criterion(1, "Nhà ở", null, true, trusted(Confidence.SOURCED), List.of());
        Demands all = Demandings.of(criterion, DAY, List.of(demands));
        Facts facts =
                new Facts("05539", 2024, new ValueSheet(values, 0), measure -> accepted, Map.of(), Set.of(), freshness);
        return Evaluation.of(all, facts).criteria().getFirst();
    }

    private IndicatorResult verdictOn(Demand demand) {
        return judged(demand).indicators().getFirst();
    }

    @ParameterizedTest
    @CsvSource({"74.999999, NOT_MET", "75, MET", "75.0, MET", "100, MET"})
    void theBoundItselfIsEnough(String rate, Verdict.State expected) {
        value(Part.WHOLE, 2024, percent(rate));

        assertThat(verdictOn(demand(known(atLeast("75"), Confidence.SOURCED), Part.WHOLE))
                        .state())
                .isEqualTo(expected);
    }

    @Test
    void saysHowMuchIsLacking() {
        value(Part.WHOLE, 2024, percent("61.5"));

        assertThat(verdictOn(demand(known(atLeast("75"), Confidence.SOURCED), Part.WHOLE))
                        .computed())
                .isInstanceOfSatisfying(
                        Verdict.NotMet.class,
                        notMet -> assertThat(notMet.lacking()).isEqualByComparingTo("13.5"));
    }

    @Test
    void noValueIsNeitherZeroNorNo() {
        IndicatorResult result = verdictOn(demand(known(atLeast("75"), Confidence.SOURCED), Part.WHOLE));

        assertThat(result.state()).isEqualTo(Verdict.State.NOT_ASSESSED);
    }

    @Test
    void anUnknownLevelDecidesNothing() {
        value(Part.WHOLE, 2024, percent("99"));

        assertThat(verdictOn(demand(new RequiredLevel.LeftToProvince(), Part.WHOLE))
                        .computed())
                .isEqualTo(new Verdict.Undecided(Verdict.Reason.LEFT_TO_PROVINCE));
    }

    @Test
    void aLevelNobodyHasComparedWithTheTextDecidesProvisionally() {
        value(Part.WHOLE, 2024, percent("99"));

        IndicatorResult result = verdictOn(demand(known(atLeast("75"), Confidence.RECALLED), Part.WHOLE));

        assertThat(result.state()).isEqualTo(Verdict.State.MET);
        assertThat(result.marks()).contains(Mark.PROVISIONAL);
    }

    @Test
    void withoutAcceptedEvidenceNothingIsProved() {
        value(Part.WHOLE, 2024, percent("99"));
        accepted = 0;

        IndicatorResult result = verdictOn(demand(known(atLeast("75"), Confidence.SOURCED), Part.WHOLE));

        assertThat(result.computed()).isEqualTo(new Verdict.NotProven());
        assertThat(result.reached()).isTrue();
        assertThat(result.state()).isEqualTo(Verdict.State.UNDECIDED);
    }

    @Test
    void womenAndMenMustEachReachIt() {
        Demand both = demand(known(atLeast("75"), Confidence.SOURCED), Part.WOMEN, Part.MEN);
        value(Part.MEN, 2024, percent("90"));

        assertThat(verdictOn(both).computed()).isEqualTo(new Verdict.Undecided(Verdict.Reason.PARTS_MISSING));
        value(Part.WOMEN, 2024, percent("70"));
        assertThat(verdictOn(both).state()).isEqualTo(Verdict.State.NOT_MET);
    }

    @Test
    void whatDoesNotApplyDoesNotCount() {
        value(Part.WHOLE, 2024, new Figure.NotApplicable("Xã không quy hoạch chợ", "QĐ 12/QĐ-UBND"));

        CriterionResult criterion = judged(demand(known(atLeast("75"), Confidence.SOURCED), Part.WHOLE));

        assertThat(criterion.applicable()).isZero();
        assertThat(criterion.state()).isEqualTo(CriterionState.MET);
    }

    @Test
    void anOldValueIsMarkedAndOneThatFellIsAtRisk() {
        value(Part.WHOLE, 2023, percent("80"));
        Demand demand = demand(known(atLeast("75"), Confidence.SOURCED), Part.WHOLE);
        assertThat(verdictOn(demand).marks()).doesNotContain(Mark.OUTDATED);

        value(Part.WHOLE, 2024, percent("70"));
        assertThat(verdictOn(demand).marks()).containsExactly(Mark.AT_RISK);

        values.clear();
        value(Part.WHOLE, 2022, percent("80"));
        assertThat(verdictOn(demand).marks()).containsExactly(Mark.OUTDATED);
        freshness = new Freshness(36);
        assertThat(verdictOn(demand).marks()).isEmpty();
    }

    @Test
    void aRateWithoutItsCountsIsMarked() {
        value(Part.WHOLE, 2024, new Figure.Amount(new BigDecimal("80")));

        assertThat(verdictOn(demand(known(atLeast("75"), Confidence.SOURCED), Part.WHOLE))
                        .marks())
                .containsExactly(Mark.RATE_ONLY);
    }

    @ParameterizedTest
    @CsvSource({"Khá, MET", "Tốt, MET", "Đạt, NOT_MET"})
    void ranksFollowTheirScale(String rank, Verdict.State expected) {
        value(Part.WHOLE, 2024, new Figure.Rank(rank));
        Level level = new Level.Rank("Khá", List.of("Đạt", "Khá", "Tốt"));

        assertThat(verdictOn(demand(known(level, Confidence.SOURCED), Part.WHOLE))
                        .state())
                .isEqualTo(expected);
    }

    @Test
    void aPersonMayConcludeOtherwiseAndThatIsSaid() {
        value(Part.WHOLE, 2024, percent("10"));
        Criterion criterion = new Criterion(1, "Nhà ở", null, true, trusted(Confidence.SOURCED), List.of());
        IndicatorResult.Overruling overruling =
                new IndicatorResult.Overruling(Verdict.State.MET, "Số cũ sai", "", "Chủ tịch", Instant.EPOCH);

        IndicatorResult result = Evaluation.of(
                        Demandings.of(
                                criterion, DAY, List.of(demand(known(atLeast("75"), Confidence.SOURCED), Part.WHOLE))),
                        new Facts(
                                "05539",
                                2024,
                                new ValueSheet(values, 0),
                                one -> 1,
                                Map.of("1.1", overruling),
                                Set.of(),
                                A_YEAR))
                .criteria()
                .getFirst()
                .indicators()
                .getFirst();

        assertThat(result.state()).isEqualTo(Verdict.State.MET);
        assertThat(result.computed().state()).isEqualTo(Verdict.State.NOT_MET);
        assertThat(result.marks()).contains(Mark.OVERRULED);
    }

    @Test
    void aCriterionKnownInPartsOnlyIsNeverMet() {
        value(Part.WHOLE, 2024, percent("99"));
        Criterion incomplete = new Criterion(1, "Nhà ở", null, false, trusted(Confidence.SOURCED), List.of());

        SetResult result = Evaluation.of(
                Demandings.of(incomplete, DAY, List.of(demand(known(atLeast("75"), Confidence.SOURCED), Part.WHOLE))),
                new Facts("05539", 2024, new ValueSheet(values, 0), one -> 1, Map.of(), Set.of(), A_YEAR));

        assertThat(result.criteria().getFirst().state()).isEqualTo(CriterionState.UNDECIDED);
        assertThat(result.met()).isZero();
    }
}
