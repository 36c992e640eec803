package vn.ntm.planning.handed;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.assessment.CriterionState;
import vn.ntm.assessment.Snapshot;
import vn.ntm.assessment.SnapshotId;
import vn.ntm.planning.Plan;
import vn.ntm.planning.PlanContent;
import vn.ntm.planning.PlanContent.ConfirmedTarget;
import vn.ntm.planning.PlanId;
import vn.ntm.planning.PlanProperties;
import vn.ntm.planning.PlanStatus;
import vn.ntm.planning.PlannedRoadmap;
import vn.ntm.shared.Texts;

/** A plan with criterion 1 met, 2 as a target on line 12 and due on 30/11 by the road map, 3 neither. */
class ResponsesTest {
    private static final String UNIT = "00001";
    private static final String SET = "bo-thu";
    private static final Texts TEXTS = Texts.vietnamese();

    private static PlanFacts facts() {
        PlanId id = PlanId.of("00000000-0000-0000-0000-000000000009");
        PlanProperties properties = new PlanProperties("KH", null, "Kế hoạch", null, null, null, null, null);
        Plan plan = new Plan(
                id,
                UNIT,
                "Xã Thử",
                "",
                2026,
                SET,
                1,
                PlanStatus.DRAFT,
                properties,
                new Plan.SourceFile("0".repeat(64), "k.txt"),
                "x",
                Instant.EPOCH,
                null);
        PlanContent content = new PlanContent(
                List.of(), List.of(new ConfirmedTarget(2, 12)), List.of(), List.of(), List.of(), List.of(), List.of());
        Snapshot baseline = new Snapshot(
                new SnapshotId(UUID.randomUUID()),
                UNIT,
                SET,
                1,
                LocalDate.of(2025, 12, 31),
                Snapshot.Source.PLAN,
                id.id(),
                "x",
                Instant.EPOCH,
                new TreeMap<>(Map.of(1, CriterionState.MET, 2, CriterionState.NOT_MET, 3, CriterionState.NOT_MET)));
        return new PlanFacts(plan, content, baseline, List.of(new PlannedRoadmap.Row(2, "", "", "30/11/2026", "")));
    }

    private static Handed handed(Aim aim, String unit) {
        return new Handed(
                new HandedId(UUID.randomUUID()),
                unit,
                "Xã Thử",
                2026,
                null,
                new Basis("63/KH-UBND", LocalDate.of(2026, 1, 12), "UBND tỉnh"),
                aim,
                "x",
                Instant.EPOCH,
                List.of());
    }

    private static Aim aim(
            Aim.Kind kind, @Nullable Integer criterion, @Nullable Integer amount, @Nullable LocalDate due) {
        return new Aim(kind, SET, criterion, amount == null ? null : BigDecimal.valueOf(amount), due, "Nội dung");
    }

    private static Response response(Aim aim) {
        return new Responses(facts(), TEXTS).to(handed(aim, UNIT));
    }

    @ParameterizedTest
    @CsvSource({"1, HIGHER", "2, TAKEN", "3, LOWER"})
    void theNumberOfCriteriaIsComparedWithWhatTheYearsTargetsLeadTo(int wanted, Stance stance) {
        assertThat(response(aim(Aim.Kind.COUNT, null, wanted, null)).computed()).isEqualTo(stance);
    }

    @ParameterizedTest
    @CsvSource({
        "1, , TAKEN, 0",
        "2, , TAKEN, 12",
        "3, , ABSENT, 0",
        "2, 2026-12-31, TAKEN, 12",
        "2, 2026-06-30, LOWER, 12"
    })
    void aCriterionIsTakenOverWhereItIsMetOrATargetInTime(
            int criterion, @Nullable LocalDate due, Stance stance, int line) {
        Response response = response(aim(Aim.Kind.CRITERION, criterion, null, due));

        assertThat(response.computed()).isEqualTo(stance);
        assertThat(response.line()).isEqualTo(line);
        assertThat(response.isAnswered()).isEqualTo(stance != Stance.ABSENT);
    }

    @Test
    void whatThePlanHasOnlyInWordsOrOfAnotherSetIsNotGuessed() {
        Aim other = new Aim(Aim.Kind.COUNT, "bo-khac", null, BigDecimal.TWO, null, "");

        assertThat(response(aim(Aim.Kind.BUDGET, null, 500, null)).computed()).isNull();
        assertThat(response(other).computed()).isNull();
        assertThat(new Responses(facts(), TEXTS)
                        .to(handed(aim(Aim.Kind.CRITERION, 2, null, null), "00002"))
                        .computed())
                .isNull();
        assertThat(new Responses(null, TEXTS)
                        .to(handed(aim(Aim.Kind.COUNT, null, 2, null), UNIT))
                        .isAnswered())
                .isFalse();
    }
}
