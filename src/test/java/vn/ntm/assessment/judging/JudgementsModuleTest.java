package vn.ntm.assessment.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.ntm.ModuleTest;
import vn.ntm.access.Acting;
import vn.ntm.access.Actor;
import vn.ntm.access.Forbidden;
import vn.ntm.access.Role;
import vn.ntm.access.SamePerson;
import vn.ntm.access.Scope;
import vn.ntm.assessment.Demand;
import vn.ntm.assessment.IndicatorResult;
import vn.ntm.assessment.Verdict;
import vn.ntm.assessment.Viewed;
import vn.ntm.criteria.Indicator;
import vn.ntm.criteria.IndicatorRef;
import vn.ntm.criteria.MeasureId;
import vn.ntm.criteria.RequiredLevel;
import vn.ntm.criteria.Wording;
import vn.ntm.shared.Vietnamese;
import vn.ntm.values.Adding;
import vn.ntm.values.Figure;
import vn.ntm.values.MeasuredValue;
import vn.ntm.values.Part;
import vn.ntm.values.Reported;
import vn.ntm.values.ValueKey;
import vn.ntm.values.ValueLocks;

@ModuleTest
class JudgementsModuleTest {
    /** No two tests share one. */
    private static final AtomicInteger COMMUNES = new AtomicInteger(85_000);

    private static final MeasureId MEASURE = new MeasureId("bo/1");
    private static final UUID ENTERED = UUID.randomUUID();
    private static final UUID VERIFIED = UUID.randomUUID();
    private static final UUID APPRAISED = UUID.randomUUID();

    @Autowired
    private Judgements judgements;

    @Autowired
    private ValueLocks locks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

    private String commune = "";

    @BeforeEach
    void aCommuneOfItsOwn() {
        commune = String.valueOf(COMMUNES.incrementAndGet());
    }

    private Actor person(UUID id, Role role) {
        Scope scope = Scope.of(Set.of(commune));
        return new Actor(id, "Người thử", UUID.randomUUID(), role, "Vị trí", commune, scope, null);
    }

    private Viewed viewed() {
        return new Viewed(commune, "bo", 2024, clock.instant());
    }

    private static IndicatorResult indicator(@Nullable UUID enteredBy) {
        RequiredLevel none = new RequiredLevel.LeftToProvince();
        Demand.Part whole = new Demand.Part(Part.WHOLE, "", none, Adding.EVERYWHERE);
        Demand demand = new Demand(
                new IndicatorRef("bo", "1"),
                MEASURE,
                "Chỉ tiêu thử",
                new Wording.Measure(Wording.Kind.YES_NO, null, List.of(), null, null),
                none,
                List.of(whole),
                new Indicator.Guide(Indicator.SetBy.DECISION, null, List.of(), null, null, null),
                "");
        MeasuredValue value = new MeasuredValue(
                5,
                new ValueKey("05539", MEASURE, Part.WHOLE, 2024),
                new Figure.YesNo(true),
                LocalDate.of(2024, 8, 31),
                "",
                Instant.EPOCH,
                "Người thử",
                enteredBy,
                null);
        Reported given =
                new Reported.Given(value.figure(), Reported.Source.COMMUNE, List.of(value), value.measuredOn(), null);
        Verdict open = new Verdict.Undecided(Verdict.Reason.LEFT_TO_PROVINCE);
        return new IndicatorResult(
                demand, List.of(new IndicatorResult.PartResult(whole, given, open)), 0, open, null, Set.of());
    }

    private void say(Actor who, Stage stage, Judgement.Result result, String note) {
        Acting.run(
                who,
                () -> judgements.say(
                        new Judgements.Word(viewed(), indicator(ENTERED), 1, stage, result, "Có", today(), note)));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Vietnamese.ZONE));
    }

    private Judged judged() {
        Map<String, Judged> all = judgements.of(viewed());
        return all.getOrDefault("1", new Judged(List.of()));
    }

    private void confirm() {
        say(person(ENTERED, Role.COMMUNE_NTM_OFFICER), Stage.SELF, Judgement.Result.MET, "");
    }

    @Test
    void nobodyJudgesWhatTheyEnteredOrJudgedBefore() {
        confirm();

        assertThatExceptionOfType(SamePerson.class)
                .isThrownBy(() ->
                        say(person(ENTERED, Role.PROVINCE_COORDINATOR), Stage.VERIFICATION, Judgement.Result.MET, ""));
        say(person(VERIFIED, Role.PROVINCE_COORDINATOR), Stage.VERIFICATION, Judgement.Result.MET, "");
        assertThatExceptionOfType(SamePerson.class)
                .isThrownBy(() ->
                        say(person(VERIFIED, Role.PROVINCE_APPRAISER), Stage.APPRAISAL, Judgement.Result.MET, ""));
        say(person(APPRAISED, Role.PROVINCE_APPRAISER), Stage.APPRAISAL, Judgement.Result.NOT_MET, "Thiếu hồ sơ");

        assertThat(judged().differs()).isTrue();
        assertThat(judged().all())
                .extracting(Judgement::stage)
                .containsExactly(Stage.APPRAISAL, Stage.VERIFICATION, Stage.SELF);
    }

    @Test
    void eachStageIsForItsRoles() {
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(
                        () -> say(person(VERIFIED, Role.PROVINCE_COORDINATOR), Stage.SELF, Judgement.Result.MET, ""));
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() ->
                        say(person(VERIFIED, Role.COMMUNE_NTM_OFFICER), Stage.VERIFICATION, Judgement.Result.MET, ""));
    }

    @Test
    void aReturnUnlocksAndLaterWordsStartAnew() {
        confirm();
        assertThat(locks.find(commune, MEASURE, 2024)).isPresent();
        say(person(VERIFIED, Role.PROVINCE_COORDINATOR), Stage.VERIFICATION, Judgement.Result.MET, "");
        say(person(APPRAISED, Role.PROVINCE_APPRAISER), Stage.APPRAISAL, Judgement.Result.RETURNED, "Số cũ");

        assertThat(locks.find(commune, MEASURE, 2024)).isEmpty();
        assertThat(judged().returned()).map(Judgement::note).contains("Số cũ");
        assertThat(judged().isConfirmed()).isFalse();

        confirm();
        assertThat(judged().isConfirmed()).isTrue();
        assertThat(judged().of(Stage.VERIFICATION)).isEqualTo(Optional.empty());
        assertThat(judged().all()).hasSize(4);
    }

    @Test
    void whatWasSaidIsNotRewrittenNotEvenBySql() {
        confirm();

        for (String change :
                List.of("update indicator_judgement set result = 'NOT_MET'", "delete from indicator_judgement")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> transaction.executeWithoutResult(
                            all -> jdbc.sql(change).update()));
        }
    }
}
