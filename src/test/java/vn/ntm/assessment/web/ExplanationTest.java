package vn.ntm.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.ntm.assessment.Demand;
import vn.ntm.assessment.IndicatorResult;
import vn.ntm.assessment.Mark;
import vn.ntm.assessment.Verdict;
import vn.ntm.criteria.Confidence;
import vn.ntm.criteria.Confirmed;
import vn.ntm.criteria.Direction;
import vn.ntm.criteria.Indicator;
import vn.ntm.criteria.IndicatorRef;
import vn.ntm.criteria.Level;
import vn.ntm.criteria.LevelText;
import vn.ntm.criteria.MeasureId;
import vn.ntm.criteria.Places;
import vn.ntm.criteria.Provenance;
import vn.ntm.criteria.PublishedSet;
import vn.ntm.criteria.RequiredLevel;
import vn.ntm.criteria.SetBackground;
import vn.ntm.criteria.Threshold;
import vn.ntm.criteria.Wording;
import vn.ntm.shared.Texts;
import vn.ntm.values.Adding;
import vn.ntm.values.Figure;
import vn.ntm.values.MeasuredValue;
import vn.ntm.values.Part;
import vn.ntm.values.Reported;
import vn.ntm.values.ValueKey;

/** Every verdict can be read as plain sentences. */
class ExplanationTest {
    private static final Texts TEXTS = Texts.vietnamese().callingHamlets("xóm");
    private static final MeasureId MEASURE = new MeasureId("bo/9");
    private static final Instant SAVED = Instant.parse("2024-08-31T02:12:00Z");
    private static final Level BOUND = new Level.Amount(Direction.AT_LEAST, BigDecimal.valueOf(75), "%");
    private static final Provenance RECALLED = new Provenance(Confidence.RECALLED, null, "318/QĐ-TTg", null);

    private final Explanation explanation =
            new Explanation(TEXTS, levels(), new TreeMap<>(Map.of("05539-X01", "Xóm 1", "05539-X02", "Xóm 2")));

    private static LevelLines levels() {
        Places places = new Places(
                List.of(new Places.Region("tdmnpb", "Trung du miền núi phía Bắc")),
                List.of(new Places.Province("19", "Thái Nguyên", "tdmnpb")));
        PublishedSet set = new PublishedSet(
                "bo",
                1,
                "Bộ thử",
                "ntm",
                "commune",
                LocalDate.of(2022, 1, 1),
                null,
                new PublishedSet.Declared(1, 1, true, null),
                List.of(),
                new SetBackground(null, null, null, null, List.of(), List.of(), List.of(), List.of()));
        return new LevelLines(TEXTS, new LevelText(TEXTS, places, set));
    }

    private static RequiredLevel known(Threshold.Scope scope, @Nullable String place, Provenance provenance) {
        return new RequiredLevel.Known(
                new Threshold(scope, place, 2024, LocalDate.of(2024, 3, 1), null, BOUND, provenance));
    }

    private static MeasuredValue value(String unit, Figure figure) {
        return new MeasuredValue(
                7,
                new ValueKey(unit, MEASURE, Part.WHOLE, 2024),
                figure,
                LocalDate.of(2024, 8, 31),
                "",
                SAVED,
                "Người mẫu 3 (Công chức)",
                null,
                null);
    }

    private static Figure ratio(int numerator, int denominator) {
        return new Figure.Ratio(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
    }

    private static Reported own(Figure figure) {
        return new Reported.Given(
                figure, Reported.Source.COMMUNE, List.of(value("05539", figure)), LocalDate.of(2024, 8, 31), null);
    }

    private static IndicatorResult result(RequiredLevel required, Reported reported, Verdict verdict, Set<Mark> marks) {
        Demand.Part part = new Demand.Part(Part.WHOLE, "", required, Adding.SUM);
        Demand demand = new Demand(
                new IndicatorRef("bo", "9"),
                MEASURE,
                "Tỷ lệ hộ có nhà ở kiên cố",
                new Wording.Measure(Wording.Kind.PERCENTAGE, "%", List.of(), "số hộ đạt", "tổng số hộ"),
                required,
                List.of(part),
                new Indicator.Guide(Indicator.SetBy.DECISION, null, List.of(), null, null, null),
                "");
        return new IndicatorResult(
                demand,
                List.of(new IndicatorResult.PartResult(part, reported, verdict)),
                verdict instanceof Verdict.Met ? 2 : 0,
                verdict,
                null,
                marks);
    }

    private List<String> sentences(IndicatorResult result) {
        return explanation.of(result).stream()
                .flatMap(block -> block.sentences().stream())
                .toList();
    }

    @Test
    void aShareThatFallsShortIsReckonedOut() {
        assertThat(sentences(result(
                        known(Threshold.Scope.REGION, "tdmnpb", RECALLED),
                        own(ratio(500, 719)),
                        new Verdict.NotMet(new BigDecimal("5.458971")),
                        EnumSet.of(Mark.PROVISIONAL))))
                .containsExactly(
                        "Theo số liệu: Chưa đạt. 500/719 = 69,54\u00A0%, mức ≥\u00A075\u00A0%. Còn thiếu 5,459 điểm phần trăm.",
                        "Số của xã: 500 : 719 × 100 = 69,54\u00A0%, ngày 31/8/2024. Người mẫu 3 (Công chức) nhập lúc 09:12 31/8/2024.",
                        "Mức phải đạt: ≥\u00A075\u00A0%.",
                        "Dùng mức của vùng (Vùng Trung du miền núi phía Bắc, năm 2024, từ 1/3/2024), vì chưa có mức riêng của tỉnh.",
                        "Mức này dành cho năm 2024.",
                        "Mức này áp dụng từ ngày 1/3/2024.",
                        "Mức nêu tại 318/QĐ-TTg.",
                        "Chưa ai đối chiếu mức này với nguyên văn, nên kết luận là tạm thời.",
                        "Chưa có minh chứng nào được duyệt. Kết luận đạt cần ít nhất một minh chứng được duyệt.",
                        "Mức chưa đối chiếu nguyên văn.");
    }

    @Test
    void hamletsAreListedAndAddedUp() {
        Reported sum = new Reported.Given(
                ratio(19, 20),
                Reported.Source.HAMLETS,
                List.of(value("05539-X01", ratio(9, 10)), value("05539-X02", ratio(10, 10))),
                LocalDate.of(2024, 8, 31),
                null);

        assertThat(sentences(result(known(Threshold.Scope.NATIONAL, null, RECALLED), sum, new Verdict.Met(), Set.of())))
                .contains(
                        "Xóm 1: 9/10 = 90\u00A0%, ngày 31/8/2024. Người mẫu 3 (Công chức) nhập.",
                        "Xóm 2: 10/10 = 100\u00A0%, ngày 31/8/2024. Người mẫu 3 (Công chức) nhập.",
                        "Cộng các xóm: 19 : 20 × 100 = 95\u00A0%.",
                        "Dùng mức chung của cả nước, vì chưa có mức riêng của tỉnh, của vùng hay của nhóm xã.",
                        "Có 2 minh chứng đã duyệt, còn hiệu lực.");
    }

    @Test
    void hamletsThatAreMissingAreNamed() {
        Reported partial = new Reported.Partial(List.of(value("05539-X01", ratio(9, 10))), 2);

        assertThat(sentences(result(
                        known(Threshold.Scope.NATIONAL, null, RECALLED),
                        partial,
                        new Verdict.Undecided(Verdict.Reason.HAMLETS_MISSING),
                        Set.of())))
                .contains(
                        "Theo số liệu: Chưa kết luận. Mới có 1/2 xóm báo số liệu.",
                        "Mới có 1/2 xóm. Còn thiếu: Xóm 2. Đủ mọi xóm mới cộng.");
    }

    @Test
    void aLevelOfTheProvinceSaysWhoComparedItWithTheText() {
        Provenance confirmed = Provenance.of(new Confirmed(
                1,
                Confirmed.Kind.ENTERED,
                new Confirmed.Text(
                        "15/QĐ-UBND", "", "UBND tỉnh Thái Nguyên", LocalDate.of(2024, 1, 5), "Điều 2 khoản 3"),
                "Người mẫu 11 (Văn phòng Điều phối)",
                SAVED,
                ""));

        assertThat(sentences(result(
                        known(Threshold.Scope.PROVINCE, "19", confirmed),
                        new Reported.Missing(),
                        new Verdict.NotAssessed(),
                        Set.of())))
                .contains(
                        "Chưa có số liệu. Chưa có không phải là 0.",
                        "Dùng mức của tỉnh (Tỉnh Thái Nguyên, năm 2024, từ 1/3/2024), thay cho mức của vùng và mức chung.",
                        "Người mẫu 11 (Văn phòng Điều phối) đã đối chiếu với nguyên văn lúc 09:12 31/8/2024: 15/QĐ-UBND, Điều 2 khoản 3.");
    }

    @Test
    void withoutALevelItIsSaidWhy() {
        assertThat(sentences(result(
                        new RequiredLevel.LeftToProvince(),
                        own(ratio(719, 719)),
                        new Verdict.Undecided(Verdict.Reason.LEFT_TO_PROVINCE),
                        Set.of())))
                .contains(
                        "Chưa có mức: UBND cấp tỉnh quy định, chưa có quyết định của tỉnh.",
                        "Chưa tìm được văn bản nêu mức.");
    }
}
